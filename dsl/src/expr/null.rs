//! `IS NULL` and `IS NOT NULL`.

use super::compare::truth;
use super::{Expr, InScope, Node, Render, Unnamed};
use crate::dialect::Dialect;
use crate::piece::{Piece, grouped, level};
use crate::scope::NotNull;
use crate::types::Bool;

/// `a IS NULL`, or `a IS NOT NULL` when negated
#[derive(Clone, Copy, Debug)]
pub struct IsNull<A, const NEGATED: bool>(A);

crate::params::of_fields!([const NEGATED: bool,] IsNull<A, NEGATED>: A 0);
impl<A: Node, const NEGATED: bool> Node for IsNull<A, NEGATED> {
    type Sql = Bool;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<A: InScope<S>, S, const NEGATED: bool> InScope<S> for IsNull<A, NEGATED> {
    type Null = NotNull;
}
impl<D: Dialect, A: Render<D>, const NEGATED: bool> Render<D> for IsNull<A, NEGATED> {
    const PREDICATE: Piece = Piece::Seq(&[
        grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
        Piece::Text(if NEGATED { " IS NOT NULL" } else { " IS NULL" }),
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::COMPARE;
}

impl<N: Node> Expr<N> {
    /// `a IS NULL`
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.filter(users::nickname.is_null()).select(users::name);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name" FROM "users" WHERE "users"."nickname" IS NULL"#,
    /// );
    /// ```
    pub fn is_null(self) -> Expr<IsNull<N, false>> {
        Expr(IsNull(self.0))
    }

    /// `a IS NOT NULL`
    pub fn is_not_null(self) -> Expr<IsNull<N, true>> {
        Expr(IsNull(self.0))
    }
}
