//! `DISTINCT` inside an aggregate.

use super::{Aggregate, AggregateFunction, Avg, Count, SpelledIn, Sum};
use crate::asks::Asks;
use crate::dialect::Dialect;
use crate::expr::Expr;
use crate::types::Spelling;

/// The aggregate `F` of different values.
#[derive(Clone, Copy, Debug)]
pub struct Distinct<F>(std::marker::PhantomData<F>);

impl<Q, F: AggregateFunction<Q>> AggregateFunction<Q> for Distinct<F> {
    type Sql = F::Sql;
    type Nulls = F::Nulls;
    const OPEN: Spelling = F::OPEN;
    const BEFORE: Spelling = F::BEFORE;
    const AFTER: Spelling = F::AFTER;
    const CLOSE: Spelling = F::CLOSE;
    const DISTINCT: bool = true;
}
impl<D: Dialect, F: SpelledIn<D>> SpelledIn<D> for Distinct<F> {}

/// A function for which equal values make a difference.
#[diagnostic::on_unimplemented(
    message = "`distinct` belongs after `count_of`, `sum` or `avg`",
    note = "equal values make no difference to this; `SELECT DISTINCT` is `distinct` on the query: `users::table.select(..).distinct()`"
)]
pub trait DropsEqual {}
#[diagnostic::do_not_recommend]
impl DropsEqual for Count {}
#[diagnostic::do_not_recommend]
impl DropsEqual for Sum {}
#[diagnostic::do_not_recommend]
impl DropsEqual for Avg {}

impl<F, A> Expr<Aggregate<F, A>> {
    /// `DISTINCT` inside an aggregate: equal values count once. For [`count_of`](super::count_of),
    /// [`sum`](super::sum) and [`avg`](super::avg).
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = posts::table.select(count_of(posts::author_id).distinct());
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT COUNT(DISTINCT "posts"."author_id") FROM "posts""#,
    /// );
    /// ```
    pub fn distinct(self) -> Expr<Aggregate<Distinct<F>, A>>
    where
        <F as Asks>::DropsEqual: Sized,
        F: DropsEqual,
    {
        Expr(Aggregate::of(self.0.0))
    }
}
