//! Which columns are a key, and whether a row gives them.

use std::convert::Infallible;
use std::marker::PhantomData;

use super::{DoNothing, DoUpdate};
use crate::asks::Asks;
use crate::dialect::{
    AnyKeySkips, AnyKeyUpdates, Dialect, Has, MariaDb, MsSql, MySql, Postgres, Sqlite,
};
use crate::expr::{Col, Expr};
use crate::schema::{ColumnDef, Identity, NewRow, NoIdentity, TableDef};
use crate::scope::{False, SameId, True, Truth};
use crate::write::{Assign, HasRow, Put};

/// The key of the table `T` with the columns `L`, a list of markers.
pub struct Key<T, L>(PhantomData<(T, L)>);
/// The primary key and all unique keys of the table `T`.
pub struct AnyKey<T>(PhantomData<T>);

/// What `on_conflict` takes for rows `R` of the table `T`: the columns of a key, all of which the rows give.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait KeyFor<T, R> {
    /// The key.
    type Key;
}
impl<T, R, C> KeyFor<T, R> for C
where
    T: TableDef<PrimaryKey: BesideKeys<T::UniqueKeys>>,
    <R as Asks>::HasRow: Sized,
    R: HasRow,
    <C as Asks>::ConflictKey: Sized,
    C: ConflictKey<Columns: ColumnsOf<T>>,
    KeysOf<T>: Lists<MarkersOf<C, T>>,
    <<KeysOf<T> as Lists<MarkersOf<C, T>>>::Out as Asks>::IsUniqueKey<C::Named, T>: Sized,
    <KeysOf<T> as Lists<MarkersOf<C, T>>>::Out: IsUniqueKey<C::Named, T>,
    R::Row: GivesAll<MarkersOf<C, T>>,
{
    type Key = Key<T, MarkersOf<C, T>>;
}
/// The columns of a key of the table `T` as a list of markers.
type MarkersOf<C, T> = <<C as ConflictKey>::Columns as ColumnsOf<T>>::Markers;

/// A column or a tuple of columns.
#[diagnostic::on_unimplemented(
    message = "`on_conflict` takes the columns of a key, and this is none",
    label = "expected a column or a tuple of columns",
    note = "a key is a column, `users::id`, or a tuple of columns, `(posts::author_id, posts::title)`"
)]
pub trait ConflictKey {
    /// The columns as a list of nodes.
    type Columns;
    /// The columns, for messages.
    type Named;
}
#[diagnostic::do_not_recommend]
impl<C, A> ConflictKey for Expr<Col<C, A>> {
    type Columns = (Col<C, A>, ());
    type Named = C;
}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($item: ConflictColumn),*> ConflictKey for ($($item,)*) {
            type Columns = tuples!(@list $($item)*);
            type Named = ($($item::Marker,)*);
        }
    };
    (@list) => { () };
    (@list $first:ident $($rest:ident)*) => { ($first::Column, tuples!(@list $($rest)*)) };
}
crate::tuple::each!(tuples);
/// A column.
pub trait ConflictColumn {
    /// Its node.
    type Column;
    /// Its marker.
    type Marker;
}
#[diagnostic::do_not_recommend]
impl<C, A> ConflictColumn for Expr<Col<C, A>> {
    type Column = Col<C, A>;
    type Marker = C;
}

/// A list of columns of the table `T`.
pub trait ColumnsOf<T> {
    /// Their markers.
    type Markers;
}
impl<T> ColumnsOf<T> for () {
    type Markers = ();
}
impl<T, C, A, Rest: ColumnsOf<T>> ColumnsOf<T> for (Col<C, A>, Rest)
where
    <() as Asks>::ConflictKeyOf<C, A, T>: Sized,
    (): KeyOf<C, A, T>,
{
    type Markers = (<() as KeyOf<C, A, T>>::Column, Rest::Markers);
}
/// The table or alias `A` of the column `C` is the table of the INSERT.
#[diagnostic::on_unimplemented(
    message = "`{C}` is no column of `{T}`, into which this INSERT goes",
    label = "expected the columns of a key of `{T}`",
    note = "name the primary key, or a unique key whose columns are NOT NULL"
)]
pub trait KeyOf<C, A, T> {
    /// The column.
    type Column;
}
#[diagnostic::do_not_recommend]
impl<C, T> KeyOf<C, T, T> for () {
    type Column = C;
}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl KeyOf<(), Infallible, ()> for () {
    type Column = ();
}

/// The columns `K` are a key of the table `T`.
#[diagnostic::on_unimplemented(
    message = "`{K}` is no unique key of `{T}`",
    label = "no two rows of the table may be equal in these columns",
    note = "name the primary key, or all columns of a unique key that are NOT NULL; partial indexes and expressions do not count"
)]
pub trait IsUniqueKey<K, T> {}
#[diagnostic::do_not_recommend]
impl<K, T> IsUniqueKey<K, T> for True {}

/// All keys of the table `T` as a list.
type KeysOf<T> = <<T as TableDef>::PrimaryKey as BesideKeys<<T as TableDef>::UniqueKeys>>::All;
/// A primary key, or `()` if there is none, beside the unique keys `U`.
pub trait BesideKeys<U> {
    /// All of them.
    type All;
}
impl<U> BesideKeys<U> for () {
    type All = U;
}
impl<C, Rest, U> BesideKeys<U> for (C, Rest) {
    type All = (Self, U);
}

/// Whether a list of columns has the column `C`.
pub trait HasMarker<C> {
    /// [`True`] or [`False`].
    type Out;
}
impl<C> HasMarker<C> for () {
    type Out = False;
}
impl<C, C2: Among<C, Out: Truth>, Rest: HasMarker<C>> HasMarker<C> for (C2, Rest) {
    type Out = <C2::Out as Truth>::Or<Rest::Out>;
}

/// Whether a list has as many items as the list `L`.
pub trait SameLength<L> {
    /// [`True`] or [`False`].
    type Out;
}
impl SameLength<()> for () {
    type Out = True;
}
impl<A, B> SameLength<(A, B)> for () {
    type Out = False;
}
impl<A, B> SameLength<()> for (A, B) {
    type Out = False;
}
impl<A, Rest: SameLength<RestL>, B, RestL> SameLength<(B, RestL)> for (A, Rest) {
    type Out = Rest::Out;
}

/// Whether the columns are all in the list `L`.
pub trait AllIn<L> {
    /// [`True`] or [`False`].
    type Out;
}
impl<L> AllIn<L> for () {
    type Out = True;
}
impl<L: HasMarker<C, Out: Truth>, C, Rest: AllIn<L>> AllIn<L> for (C, Rest) {
    type Out = <L::Out as Truth>::And<Rest::Out>;
}

/// Whether two lists have the same columns.
pub trait SameColumns<L> {
    /// [`True`] or [`False`].
    type Out;
}
impl<K: SameLength<L, Out: Truth> + AllIn<L>, L> SameColumns<L> for K {
    type Out = <<K as SameLength<L>>::Out as Truth>::And<<K as AllIn<L>>::Out>;
}

/// Whether a list of keys has the one with the columns `L`.
pub trait Lists<L> {
    /// [`True`] or [`False`].
    type Out;
}
impl<L> Lists<L> for () {
    type Out = False;
}
impl<K: SameColumns<L, Out: Truth>, Rest: Lists<L>, L> Lists<L> for (K, Rest) {
    type Out = <K::Out as Truth>::Or<Rest::Out>;
}

/// Whether a row gives the column `C`.
pub trait RowGives<C> {
    /// [`True`] or [`False`].
    type Out;
}
impl<R: NewRow<Columns: Among<C>>, C> RowGives<C> for R {
    type Out = <R::Columns as Among<C>>::Out;
}
impl<C, C2: Among<C>, N> RowGives<C> for Assign<C2, N> {
    type Out = C2::Out;
}
impl<C, C2: Among<C>> RowGives<C> for Put<C2> {
    type Out = C2::Out;
}
/// Whether the column `C` is this one, or in this tuple of columns.
pub trait Among<C> {
    /// [`True`] or [`False`].
    type Out;
}
impl<C: ColumnDef<Place: SameId<C2::Place>>, C2: ColumnDef> Among<C> for C2 {
    type Out = <C::Place as SameId<C2::Place>>::Out;
}
macro_rules! any_of {
    ($($item:ident $index:tt),*) => {
        any_of!(@impl RowGives $($item)*);
        any_of!(@impl Among $($item)*);
    };
    (@impl $any:ident $($item:ident)*) => {
        impl<Col, $($item: $any<Col, Out: Truth>),*> $any<Col> for ($($item,)*) {
            type Out = any_of!(@or $any Col $($item)*);
        }
    };
    (@or $any:ident $column:ident) => { False };
    (@or $any:ident $column:ident $first:ident $($rest:ident)*) => {
        <<$first as $any<$column>>::Out as Truth>::Or<any_of!(@or $any $column $($rest)*)>
    };
}
crate::tuple::each!(any_of);

/// A row that gives all columns of a list.
pub trait GivesAll<L> {}
impl<R> GivesAll<()> for R {}
impl<R: RowGives<C>, C, Rest> GivesAll<(C, Rest)> for R
where
    <<R as RowGives<C>>::Out as Asks>::GivesKey<C>: Sized,
    R::Out: GivesKey<C>,
    R: GivesAll<Rest>,
{
}
/// The row gives a column of the key.
#[diagnostic::on_unimplemented(
    message = "the rows of this INSERT give no `{C}`, a column of the key of `on_conflict`",
    label = "rows are in conflict by the values that they give",
    note = "add its `.to(..)` to the row, or name another key"
)]
pub trait GivesKey<C> {}
#[diagnostic::do_not_recommend]
impl<C> GivesKey<C> for True {}

/// A dialect that does the action `A` with rows `R` that are in conflict by the key `K`.
pub trait Conflicts<K, A, R>: Dialect {}
macro_rules! names_keys {
    ($($dialect:ident)*) => { $(
        impl<T, L, A, R> Conflicts<Key<T, L>, A, R> for $dialect {}
    )* };
}
names_keys! { MsSql Postgres Sqlite }
macro_rules! has_any_key {
    ($($dialect:ident)*) => { $(
        impl<T, L, A, R> Conflicts<Key<T, L>, A, R> for $dialect
        where
            T: TableDef,
            T::PrimaryKey: BesideKeys<T::UniqueKeys>,
            KeysOf<T>: OtherKeys<L, T::Identity, R>,
            <<KeysOf<T> as OtherKeys<L, T::Identity, R>>::Out as Asks>::NoOtherKey<T>: Sized,
            <KeysOf<T> as OtherKeys<L, T::Identity, R>>::Out: NoOtherKey<T>,
        {
        }
    )* };
}
has_any_key! { MariaDb MySql }
impl<D, T, R> Conflicts<AnyKey<T>, DoNothing, R> for D
where
    <D as Has>::AnyKeySkips: Sized,
    D: AnyKeySkips,
{
}
impl<D, T, A, W, R> Conflicts<AnyKey<T>, DoUpdate<A, W>, R> for D
where
    <D as Has>::AnyKeyUpdates: Sized,
    D: AnyKeyUpdates,
{
}

/// Whether rows `R` can be in conflict by no key of a list but the one with the columns `L`: each other one has the
/// numbered column `I`, which the rows do not give.
pub trait OtherKeys<L, I, R> {
    /// [`True`] or [`False`].
    type Out;
}
impl<L, I, R> OtherKeys<L, I, R> for () {
    type Out = True;
}
impl<K, Rest, L, I, R> OtherKeys<L, I, R> for (K, Rest)
where
    K: SameColumns<L, Out: Truth>,
    I: MayBeNumbered<K, R>,
    Rest: OtherKeys<L, I, R>,
    <K::Out as Truth>::Or<I::Out>: Truth,
{
    type Out = <<K::Out as Truth>::Or<I::Out> as Truth>::And<Rest::Out>;
}
/// Whether a numbered column is in the key `K` and not in the row `R`.
pub trait MayBeNumbered<K, R> {
    /// [`True`] or [`False`].
    type Out;
}
impl<K, R> MayBeNumbered<K, R> for NoIdentity {
    type Out = False;
}
impl<K: HasMarker<C, Out: Truth>, C, R: RowGives<C, Out: Truth>> MayBeNumbered<K, R>
    for Identity<C>
{
    type Out = <K::Out as Truth>::And<<R::Out as Truth>::Not>;
}
/// The table `T` has no other key by which the rows can be in conflict.
#[diagnostic::on_unimplemented(
    message = "MySQL and MariaDB cannot name the key of a conflict, and `{T}` has other unique keys",
    label = "a row with another equal key would be updated or left out too",
    note = "say so with `.on_any_conflict()`, or look for the row first, inside one `transaction`"
)]
pub trait NoOtherKey<T> {}
#[diagnostic::do_not_recommend]
impl<T> NoOtherKey<T> for True {}
