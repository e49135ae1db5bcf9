//! What columns a query has, as types: for subqueries, derived tables and set operations.

use super::row_struct::{Absent, Columns, ReadStruct, RowOf};
use super::{Append, NoLimit, Select, Star};
use crate::expr::{Constant, Expr, InScope, Mixed, OverRows, PerRow, Windowed, WindowedMixed};
use crate::schema::{ColumnDef, Source};
use crate::scope::{Grouped, HasTable, In, NotNull, Nothing, Nullability, Nullable};
use crate::select::projection::Classed;
use crate::select::row_struct::OfOneTable;
use crate::table::{All, Table};
use std::marker::PhantomData;

/// A column of SQL type `Q`, which can be NULL when `N` is [`Nullable`].
pub struct Cell<Q, N>(PhantomData<(Q, N)>);

/// Every column of the table `T`, which can be NULL as a whole when `N` is [`Nullable`].
pub struct Whole<T, N>(PhantomData<(T, N)>);

/// A query that can be part of another one: a SELECT, a set operation, or either of them after WITH.
#[diagnostic::on_unimplemented(
    message = "this is not a query with rows",
    label = "expected a query such as `posts::table.filter(..)`",
    note = "a query is a table, a SELECT or a set operation: no column, no write, and none with a write in its WITH"
)]
pub trait RowSet {
    /// The columns as a list of [`Cell`] and [`Whole`].
    type Columns;
    /// The tables whose columns it sees.
    type Scope;
    /// [`NotNull`] when it always has a row: an aggregate without groups.
    type Row: Nullability;
}

#[diagnostic::do_not_recommend]
impl<S, P: ListColumns<S>, F, W, O, L: Pages, Q> RowSet for Select<S, P, F, W, O, L, Q>
where
    S: RowOf1<P>,
{
    type Columns = P::Columns;
    type Scope = S;
    type Row = <S::Row as Nullability>::Or<L::Row>;
}
#[diagnostic::do_not_recommend]
impl<T: Source> RowSet for Table<T> {
    type Columns = (Whole<T::Def, NotNull>, ());
    type Scope = In<T, NotNull, Nothing>;
    type Row = Nullable;
}

/// Whether a page leaves out rows.
pub trait Pages {
    /// [`Nullable`] when it does.
    type Row: Nullability;
}
impl Pages for NoLimit {
    type Row = NotNull;
}
impl Pages for super::Limit {
    type Row = Nullable;
}
impl Pages for super::Offset {
    type Row = Nullable;
}
impl Pages for super::LimitOffset {
    type Row = Nullable;
}

/// Whether the select list `P` over a scope always has a row.
pub trait RowOf1<P> {
    /// [`NotNull`] when it does.
    type Row: Nullability;
}
impl<T, N, Rest, P: Classed<Class: OneRow>> RowOf1<P> for In<T, N, Rest> {
    type Row = <P::Class as OneRow>::Row;
}
impl<P> RowOf1<P> for Nothing {
    type Row = NotNull;
}
impl<S, K, N, P> RowOf1<P> for Grouped<S, K, N> {
    type Row = Nullable;
}
/// Whether a select list of a class has one row.
pub trait OneRow {
    /// [`NotNull`] when it has.
    type Row: Nullability;
}
macro_rules! one_row {
    ($($class:ident $row:ident;)*) => {
        $(impl OneRow for $class { type Row = $row; })*
    };
}
one_row! { Constant Nullable; PerRow Nullable; OverRows NotNull; Mixed Nullable; Windowed Nullable; WindowedMixed Nullable; }

/// The columns of a select list over the scope `S`.
pub trait ListColumns<S> {
    /// A list of [`Cell`] and [`Whole`].
    type Columns;
}
impl<S, N: InScope<S>> ListColumns<S> for Expr<N> {
    type Columns = (Cell<N::Sql, N::Null>, ());
}
impl<S: HasTable<T>, T: Source> ListColumns<S> for All<T> {
    type Columns = (Whole<T::Def, S::Null>, ());
}
impl<S: StarColumns> ListColumns<S> for Star {
    type Columns = S::Columns;
}
impl<S, R: ReadStruct<Parts: PartColumns<S>>> ListColumns<S> for RowOf<R> {
    type Columns = <R::Parts as PartColumns<S>>::Columns;
}

/// The columns of a query without a select list.
pub trait StarColumns {
    /// Of one table all of them, of several none.
    type Columns;
}
impl<T: Source> StarColumns for In<T, NotNull, Nothing> {
    type Columns = (Whole<T::Def, NotNull>, ());
}
impl<T> StarColumns for In<T, Nullable, Nothing> {
    type Columns = ();
}
impl<T, N, U, M, Rest> StarColumns for In<T, N, In<U, M, Rest>> {
    type Columns = ();
}
impl<S, K, N> StarColumns for Grouped<S, K, N> {
    type Columns = ();
}

/// The columns of the parts of a row struct.
pub trait PartColumns<S> {
    /// A list of [`Cell`].
    type Columns;
}
impl<S> PartColumns<S> for () {
    type Columns = ();
}
impl<S, A: PartColumns<S>, B: PartColumns<S>> PartColumns<S> for (A, B)
where
    (A::Columns, (B::Columns, ())): Append,
{
    type Columns = <(A::Columns, (B::Columns, ())) as Append>::Out;
}
impl<S, T> PartColumns<S> for Columns<T, ()> {
    type Columns = ();
}
impl<S: HasTable<T>, T, C: ColumnDef, F, Rest> PartColumns<S> for Columns<T, ((C, F), Rest)>
where
    Columns<T, Rest>: PartColumns<S>,
{
    type Columns = (
        Cell<C::Sql, <S::Null as Nullability>::Or<C::Null>>,
        <Columns<T, Rest> as PartColumns<S>>::Columns,
    );
}
impl<S, R: OfOneTable<Parts: PartColumns<S>>> PartColumns<S> for Absent<R> {
    type Columns = <R::Parts as PartColumns<S>>::Columns;
}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<S, $($item: ListColumns<S>),*> ListColumns<S> for ($($item,)*)
        where
            tuples!(@all $($item)*): Append,
        {
            type Columns = <tuples!(@all $($item)*) as Append>::Out;
        }
    };
    (@all) => { () };
    (@all $first:ident $($rest:ident)*) => { ($first::Columns, tuples!(@all $($rest)*)) };
}
crate::tuple::each!(tuples);
