//! Conditions joined by AND or OR, as many as there are at run time.

use super::{Expr, InScope, Node, Render, Unnamed};
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::compare::truth;
use crate::piece::{self, Piece, level};
use crate::scope::Nullable;
use crate::shape::Shape;
use crate::types::{Bool, IsBool};

/// `a AND b AND ..` or `a OR b OR ..`
#[derive(Clone, Debug)]
pub struct Every<N, const ANY: bool>(Vec<N>);

/// All of the conditions: `(a) AND (b) AND ..`; true when there are none.
///
/// The statement stays prepared for each number of conditions.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::expr::all_of;
///
/// let words = ["a", "d"];
/// let query = users::table
///     .filter(all_of(words.iter().map(|word| users::name.contains(*word))))
///     .select(users::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id" FROM "users" WHERE ("users"."name" LIKE $1) AND ("users"."name" LIKE $2)"#,
/// );
/// ```
pub fn all_of<N: Node<Sql: IsBool>>(
    conditions: impl IntoIterator<Item = Expr<N>>,
) -> Expr<Every<N, false>> {
    Expr(Every(conditions.into_iter().map(|one| one.0).collect()))
}

/// Any of the conditions: `(a) OR (b) OR ..`; false when there are none.
pub fn any_of<N: Node<Sql: IsBool>>(
    conditions: impl IntoIterator<Item = Expr<N>>,
) -> Expr<Every<N, true>> {
    Expr(Every(conditions.into_iter().map(|one| one.0).collect()))
}

impl<N: Params, const ANY: bool> Params for Every<N, ANY> {
    fn shape(&self, shape: &mut Shape) {
        shape.switch(!self.0.is_empty());
        if self.0.is_empty() {
            return;
        }
        shape.count(self.0.len());
        for condition in &self.0 {
            condition.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.iter().try_for_each(|condition| condition.bind(to))
    }
}
crate::params::resolves!([const ANY: bool,] Every<N, ANY>: N);
impl<N: Node, const ANY: bool> Node for Every<N, ANY> {
    type Sql = Bool;
    type Class = N::Class;
    type Name = Unnamed;
}
impl<N: InScope<S>, S, const ANY: bool> InScope<S> for Every<N, ANY> {
    type Null = Nullable;
}
impl<D: Dialect, N: Render<D>, const ANY: bool> Render<D> for Every<N, ANY> {
    const PREDICATE: Piece = Piece::Either(
        &Piece::Repeat(&piece::Repeat {
            item: Piece::Paren(&N::PREDICATE),
            separator: if ANY { " OR " } else { " AND " },
        }),
        &Piece::Text(if ANY { "1 = 0" } else { "1 = 1" }),
    );
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = if ANY { level::OR } else { level::AND };
}
