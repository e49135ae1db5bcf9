//! `GROUPING(key)`: which rows are totals.

use crate::asks::Asks;
use crate::bind::Params;
use crate::dialect::{GroupingFunction, Has, Kind};
use crate::expr::{Col, Expr, InScope, Node, OverRows, Render, Unnamed};
use crate::piece::{Piece, level};
use crate::schema::ColumnDef;
use crate::scope::{Grouped, NotNull, Nullable, True};
use crate::select::{HasColumn, HasKey, KeyName, Keyed};
use crate::types::Bool;

/// `GROUPING(key)`
#[derive(Clone, Copy, Debug)]
pub struct Grouping<N>(N);

crate::params::nothing!([N: Params] Grouping<N>);
impl<N: Node> Node for Grouping<N> {
    type Sql = Bool;
    type Class = OverRows;
    type Name = Unnamed;
}
impl<N: Node, S> InScope<S> for Grouping<N>
where
    <S as Asks>::HasTotals<N>: Sized,
    S: HasTotals<N>,
{
    type Null = NotNull;
}
impl<D, N: Render<D>> Render<D> for Grouping<N>
where
    <D as Has>::GroupingFunction: Sized,
    D: GroupingFunction,
{
    const PREDICATE: Piece =
        Piece::Seq(&[Piece::Text("GROUPING("), N::VALUE, Piece::Text(") = 1")]);
    const VALUE: Piece = match D::KIND {
        Kind::MsSql => Piece::Truth(&<Self as Render<D>>::PREDICATE),
        _ => <Self as Render<D>>::PREDICATE,
    };
    const LEVEL: u8 = level::COMPARE;
}
crate::params::resolves!([] Grouping<N>: N);

/// A scope whose groups have rows of totals, over all values of the key `N`.
#[diagnostic::on_unimplemented(
    message = "`grouping` belongs into a query grouped by `rollup`, `cube` or `grouping_sets`",
    note = "group by `rollup(..)`, or leave `grouping` out: no key of this query is NULL for a total"
)]
pub trait HasTotals<N> {}
impl<S, K, N: IsGroupKey<K>> HasTotals<N> for Grouped<S, K, Nullable> {}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl<S, K, N> HasTotals<N> for Grouped<S, K, std::convert::Infallible> {}
#[diagnostic::do_not_recommend]
impl<N> HasTotals<N> for crate::expr::window::Anywhere {}

/// One of the keys `K`.
pub trait IsGroupKey<K> {}
impl<C: ColumnDef, T, K: HasColumn<C, T>> IsGroupKey<K> for Col<C, T>
where
    <K::Out as Asks>::Found: Sized,
    K::Out: Found,
{
}
impl<M: KeyName, N, K: HasKey<M>> IsGroupKey<K> for Keyed<M, N>
where
    <K::Out as Asks>::Found: Sized,
    K::Out: Found,
{
}

/// Whether a key is there.
#[diagnostic::on_unimplemented(
    message = "the argument of `grouping` is not a GROUP BY key",
    note = "name one of the columns or keys of `rollup`, `cube` or `grouping_sets`"
)]
pub trait Found {}
#[diagnostic::do_not_recommend]
impl Found for True {}

/// `GROUPING(key) = 1`: whether the row is a total over all values of the key, which is NULL there.
/// The query is grouped by [`rollup`](crate::select::rollup), [`cube`](crate::select::cube) or
/// [`grouping_sets`](crate::select::grouping_sets).
///
/// MariaDB and SQLite do not have it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::aggregate::grouping;
/// use querent::select::rollup;
///
/// let query = users::table
///     .group_by(rollup(users::mentor_id))
///     .select((users::mentor_id, grouping(users::mentor_id), count()));
/// assert!(query.sql::<Postgres>().starts_with(
///     r#"SELECT "users"."mentor_id", GROUPING("users"."mentor_id") = 1, COUNT(*) FROM"#,
/// ));
/// ```
pub fn grouping<N: Node>(key: Expr<N>) -> Expr<Grouping<N>> {
    Expr(Grouping(key.0))
}
