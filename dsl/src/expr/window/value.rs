//! `first_value`, `last_value` and `nth_value`: the value of one row of the frame.

use std::marker::PhantomData;

use super::over::{IsWindowFunction, Over, OverShape, RenderOver, RenderWindow, SomeOrder};
use super::rank::{number, positive};
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Has, NthValues};
use crate::error::Result;
use crate::expr::aggregate::{AggregateCall, NullOver};
use crate::expr::{Expr, InScope, Node, Render};
use crate::piece::Piece;
use crate::scope::{Nullability, Nullable};
use crate::shape::Shape;

/// `FIRST_VALUE(a)`, or `LAST_VALUE(a)`
#[derive(Clone, Copy, Debug)]
pub struct ValueOf<F, A>(A, PhantomData<F>);

/// Which function it is.
pub trait ValueFunction: 'static {
    /// The SQL before the argument.
    const OPEN: &'static str;
}
/// `FIRST_VALUE(a)`
#[derive(Clone, Copy, Debug)]
pub enum FirstValue {}
impl ValueFunction for FirstValue {
    const OPEN: &'static str = "FIRST_VALUE(";
}
/// `LAST_VALUE(a)`
#[derive(Clone, Copy, Debug)]
pub enum LastValue {}
impl ValueFunction for LastValue {
    const OPEN: &'static str = "LAST_VALUE(";
}

super::not_alone!([F, A] ValueOf<F, A>);
impl<F, A: Params> Params for ValueOf<F, A> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)
    }
}
impl<F, A: Params> OverShape for ValueOf<F, A> {}
impl<F, A: Node> AggregateCall for ValueOf<F, A> {
    type Sql = A::Sql;
    type Arguments = Expr<A>;
    type Checked = Self::Arguments;
}
impl<F, A: InScope<S>, S, Empty: Nullability> NullOver<S, Empty> for ValueOf<F, A> {
    type Null = <A::Null as Nullability>::Or<Empty>;
}
#[diagnostic::do_not_recommend]
impl<F, A> IsWindowFunction for ValueOf<F, A> {
    type Needs = SomeOrder;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
impl<D: Dialect, W: RenderWindow<D>, F: ValueFunction, A: Render<D>> RenderOver<D, W>
    for ValueOf<F, A>
{
    const VALUE: Piece = Piece::Seq(&[Piece::Text(F::OPEN), A::VALUE, Piece::Text(")"), W::OVER]);
}

/// `NTH_VALUE(a, n)`
#[derive(Clone, Copy, Debug)]
pub struct NthValue<A>(A, u32);

super::not_alone!([A] NthValue<A>);
impl<A: Params> Params for NthValue<A> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)?;
        to.put(positive("nth_value", self.1)?)
    }
}
impl<A: Params> OverShape for NthValue<A> {}
impl<A: Node> AggregateCall for NthValue<A> {
    type Sql = A::Sql;
    type Arguments = Expr<A>;
    type Checked = Self::Arguments;
}
impl<A: InScope<S>, S, Empty: Nullability> NullOver<S, Empty> for NthValue<A> {
    type Null = Nullable;
}
#[diagnostic::do_not_recommend]
impl<A> IsWindowFunction for NthValue<A> {
    type Needs = SomeOrder;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
impl<D, W: RenderWindow<D>, A: Render<D>> RenderOver<D, W> for NthValue<A>
where
    <D as Has>::NthValues: Sized,
    D: NthValues,
{
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("NTH_VALUE("),
        A::VALUE,
        Piece::Text(", "),
        number(D::KIND),
        Piece::Text(")"),
        W::OVER,
    ]);
}

/// `FIRST_VALUE(a)`: the value of the first row of the frame. It is NOT NULL when the argument is and
/// the frame has the current row, as it has where none is given.
///
/// ```
/// # use querent::dialect::MySql;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::window::first_value;
///
/// let best = window().partition_by(posts::author_id).order_by(posts::rating.desc());
/// let query = posts::table.select((posts::title, first_value(posts::title).over(best)));
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT `posts`.`title`, FIRST_VALUE(`posts`.`title`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`rating` DESC) FROM `posts`",
/// );
/// ```
pub fn first_value<N: Node>(argument: Expr<N>) -> Expr<ValueOf<FirstValue, N>> {
    Expr(ValueOf(argument.0, PhantomData))
}

/// `LAST_VALUE(a)`: the value of the last row of the frame, which without a frame is the current row or
/// one equal to it. It is NOT NULL when the argument is and the frame has the current row.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// use querent::window::{current_row, last_value, unbounded_following};
///
/// let rest = window().order_by(posts::id).rows_between(current_row(), unbounded_following());
/// let query = posts::table.order_by(posts::id).select((posts::id, last_value(posts::title).over(rest)));
/// assert_eq!(query.load(&mut conn)?[0], (1, "More notes".to_owned()));
/// # Ok(())
/// # }
/// ```
pub fn last_value<N: Node>(argument: Expr<N>) -> Expr<ValueOf<LastValue, N>> {
    Expr(ValueOf(argument.0, PhantomData))
}

/// `NTH_VALUE(a, n)`: the value of the `n`th row of the frame, from 1; NULL where the frame has fewer
/// rows. SQL Server does not have it.
///
/// # Errors
///
/// Running the query fails when `n` is 0.
///
/// ```
/// # use querent::dialect::Sqlite;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::window::nth_value;
///
/// let query = posts::table.select(nth_value(posts::title, 2).over(window().order_by(posts::id)));
/// assert_eq!(
///     query.sql::<Sqlite>(),
///     r#"SELECT NTH_VALUE("posts"."title", ?1) OVER (ORDER BY "posts"."id") FROM "posts""#,
/// );
/// ```
pub fn nth_value<N: Node>(argument: Expr<N>, n: u32) -> Expr<NthValue<N>> {
    Expr(NthValue(argument.0, n))
}
