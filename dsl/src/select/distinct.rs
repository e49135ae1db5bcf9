//! The sort order of `SELECT DISTINCT`: columns and named expressions of the select list.
//!
//! Of rows that are equal one is left, and what it is not made of has no one value: PostgreSQL, MySQL and SQL
//! Server refuse to sort by it, MariaDB and SQLite take any. So no dialect has it.

use super::covered::{HasColumn, HasKey, OrColumn};
use super::keys::Keyed;
use super::rollup::Append;
use super::row_struct::{Absent, Columns, OfOneTable, ReadStruct, RowOf};
use super::{DistinctRows, EveryRow, Star};
use crate::asks::Asks;
use crate::expr::{Col, DynamicOrder, Expr, Node, Ordering, Unnamed};
use crate::schema::Source;
use crate::scope::{False, SameId, True};
use crate::table::All;

/// Whether equal rows appear once, in a query with the select list `P` and the sort order `O`.
pub trait Sorts<P, O> {}
#[diagnostic::do_not_recommend]
impl<P, O> Sorts<P, O> for EveryRow {}
impl<P: ShownItems, O: SortsShown<P::Shown>> Sorts<P, O> for DistinctRows {}

/// A select list as a list of what `distinct` can be sorted by.
pub trait ShownItems {
    /// Columns, named expressions, whole rows, and [`Unnamed`] for everything else.
    type Shown;
}
impl<N: Node> ShownItems for Expr<N> {
    type Shown = (N::Name, ());
}
impl<T> ShownItems for All<T> {
    type Shown = (Self, ());
}
impl ShownItems for Star {
    type Shown = (Self, ());
}
impl<R: ReadStruct<Parts: ShownItems>> ShownItems for RowOf<R> {
    type Shown = <R::Parts as ShownItems>::Shown;
}
impl<T> ShownItems for Columns<T, ()> {
    type Shown = ();
}
impl<T, C, F, Rest> ShownItems for Columns<T, ((C, F), Rest)>
where
    Columns<T, Rest>: ShownItems,
{
    type Shown = (Col<C, T>, <Columns<T, Rest> as ShownItems>::Shown);
}
impl<R: OfOneTable> ShownItems for Absent<R> {
    type Shown = (All<R::Table>, ());
}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<$($item: ShownItems),*> ShownItems for ($($item,)*)
        where
            tuples!(@all $($item)*): Append,
        {
            type Shown = <tuples!(@all $($item)*) as Append>::Out;
        }
        impl<Kl, $($item: SortsShown<Kl>),*> SortsShown<Kl> for ($($item,)*) {}
    };
    (@all) => { () };
    (@all $first:ident $($rest:ident)*) => { ($first::Shown, tuples!(@all $($rest)*)) };
}
crate::tuple::each!(tuples);
impl ShownItems for () {
    type Shown = ();
}

/// A sort order of what the list `K` has.
pub trait SortsShown<K> {}
#[diagnostic::do_not_recommend]
impl<K> SortsShown<K> for () {}
impl<K, N: Node<Name: ShownIn<K>>> SortsShown<K> for Expr<N> {}
impl<K, N: Node<Name: ShownIn<K>>, const DESCENDING: bool, const NULLS: u8> SortsShown<K>
    for Ordering<N, DESCENDING, NULLS>
{
}
impl<K, N: Node<Name: ShownIn<K>>, const DESCENDING: bool, const NULLS: u8> SortsShown<K>
    for Option<Ordering<N, DESCENDING, NULLS>>
{
}
impl<K: ShowsUnnamed, T, B> SortsShown<K> for Vec<DynamicOrder<'_, T, B>> {}

/// The name of a sort key that the list `K` has.
pub trait ShownIn<K> {}
impl<K> ShownIn<K> for Unnamed
where
    <K as Asks>::ShowsUnnamed: Sized,
    K: ShowsUnnamed,
{
}
impl<K: HasColumn<C, T>, C, T> ShownIn<K> for Col<C, T>
where
    <K::Out as Asks>::ShowsColumn<C>: Sized,
    K::Out: ShowsColumn<C>,
{
}
impl<K: HasKey<M>, M, N> ShownIn<K> for Keyed<M, N>
where
    <K::Out as Asks>::ShowsName: Sized,
    K::Out: ShowsName,
{
}
/// A list in which an expression without a name is found: none.
#[diagnostic::on_unimplemented(
    message = "a query with `distinct` is sorted by columns that it selects",
    label = "a sort key of this query is neither a column nor an expression with a name",
    note = "give the expression a name, select it and sort by it: `let initial = key!(..);`"
)]
pub trait ShowsUnnamed {}
/// The column is selected.
#[diagnostic::on_unimplemented(
    message = "a query with `distinct` cannot be sorted by `{C}`, which it does not select",
    label = "equal rows are one row here, which has many values of `{C}`",
    note = "select the column as well, or group by what is selected and sort by an aggregate such as `min(..)`"
)]
pub trait ShowsColumn<C> {}
#[diagnostic::do_not_recommend]
impl<C> ShowsColumn<C> for True {}
/// The named expression is selected.
#[diagnostic::on_unimplemented(
    message = "a query with `distinct` cannot be sorted by an expression that it does not select",
    label = "equal rows are one row here, which has many values of the sort key",
    note = "select the key as well, or group by what is selected and sort by an aggregate such as `min(..)`"
)]
pub trait ShowsName {}
#[diagnostic::do_not_recommend]
impl ShowsName for True {}

// what is not a column, beside those that are

impl<C, T, Rest: HasColumn<C, T>> HasColumn<C, T> for (Unnamed, Rest) {
    type Out = Rest::Out;
}
impl<C, T> HasColumn<C, T> for (Star, ()) {
    type Out = True;
}
impl<C, T: Source, T2: Source, Rest> HasColumn<C, T> for (All<T2>, Rest)
where
    T::Id: SameId<T2::Id>,
    <T::Id as SameId<T2::Id>>::Out: OrColumn<Rest, C, T>,
{
    type Out = <<T::Id as SameId<T2::Id>>::Out as OrColumn<Rest, C, T>>::Out;
}
impl<M, Rest: HasKey<M>> HasKey<M> for (Unnamed, Rest) {
    type Out = Rest::Out;
}
impl<M> HasKey<M> for (Star, ()) {
    type Out = False;
}
impl<M, T, Rest: HasKey<M>> HasKey<M> for (All<T>, Rest) {
    type Out = Rest::Out;
}
