//! Select lists.

use super::columns::{Cell, Whole};
use crate::asks::{Asks, Given};
use crate::dialect::Dialect;
use crate::expr::{Class, Constant, Expr, InScope, Node, PerRow, Render, Ungrouped, Unmixed};
use crate::piece::Piece;
use crate::resolve::{Keys, Resolves};
use crate::row::Projection;
use crate::schema::{Source, TableDef};
use crate::scope::{Grouped, HasTable, In, NotNull, Nothing};
use crate::table::All;
use crate::types::Readable;

/// The SQL of a select list over the scope `S`.
pub trait RenderList<D: Dialect, S> {
    /// The items.
    const LIST: Piece;
    /// The items where only the existence of a row matters.
    const EXISTENCE: Piece = Self::LIST;
}

/// What `select` and `returning` take over the scope `S`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait SelectList<S> {
    /// The select list.
    type List;
    /// `T`, where all of the list is in the scope `S`.
    type Then<T>;
    /// Makes it.
    fn into_list(self) -> Self::List;
}
impl<S: Admits<X>, X: Classed> SelectList<S> for X
where
    X::Itself: Projection<S>,
{
    type List = X;
    type Then<T> = <<X::Itself as Projection<S>>::Reader as Given>::Then<T>;
    fn into_list(self) -> X {
        self
    }
}

/// A scope that a select list makes sense of: rows of tables take columns or aggregates, groups take
/// keys and aggregates.
pub trait Admits<X> {}
impl<T, N, Rest, X: Classed> Admits<X> for In<T, N, Rest>
where
    <X::Class as Asks>::Unmixed: Sized,
    X::Class: Unmixed + Ungrouped<Self, X>,
{
}
impl<X: Classed> Admits<X> for Nothing
where
    <X::Class as Asks>::Unmixed: Sized,
    X::Class: Unmixed + Ungrouped<Self, X>,
{
}
impl<S, K, N, X: Resolves<Keys<S, K>>> Admits<X> for Grouped<S, K, N> {}

/// A select list knows what its items are computed from.
#[diagnostic::on_unimplemented(
    message = "only columns, expressions and whole rows can be selected",
    note = "select columns, expressions, `table::all`, `val(..)`, `row::<Struct>()` or a tuple of these"
)]
pub trait Classed {
    /// What all of them together are computed from.
    type Class: Class;
    /// The select list.
    type Itself;
}

/// A list of classes, mixed.
pub trait MixAll {
    /// The class of all of them.
    type Out: Class;
}
impl MixAll for () {
    type Out = Constant;
}
impl<C: Class, Rest: MixAll> MixAll for (C, Rest) {
    type Out = C::Mix<Rest::Out>;
}

// one expression

impl<N: InScope<S>, S> Projection<S> for Expr<N>
where
    <N::Sql as Asks>::Readable: Sized,
    N::Sql: Readable,
{
    type Reader = Cell<N::Sql, N::Null>;
}
impl<D: Dialect, S, N: Render<D>> RenderList<D, S> for Expr<N> {
    const LIST: Piece = N::VALUE;
}
impl<N: Node> Classed for Expr<N> {
    type Class = N::Class;
    type Itself = Self;
}

// tuples

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<S, $($item: Projection<S>),*> Projection<S> for ($($item,)*) {
            type Reader = ($($item::Reader,)*);
        }
        impl<D: Dialect, S, $($item: RenderList<D, S>),*> RenderList<D, S> for ($($item,)*) {
            const LIST: Piece = Piece::List(&[$($item::LIST),*]);
        }
        #[diagnostic::do_not_recommend]
        impl<$($item: Classed),*> Classed for ($($item,)*)
        where
            tuples!(@classes $($item)*): MixAll,
        {
            type Class = <tuples!(@classes $($item)*) as MixAll>::Out;
            type Itself = ($($item::Itself,)*);
        }
    };
    (@classes) => { () };
    (@classes $first:ident $($rest:ident)*) => { ($first::Class, tuples!(@classes $($rest)*)) };
}
crate::tuple::each!(tuples);

// every column of a table

impl<T: Source, S: HasTable<T>> Projection<S> for All<T> {
    type Reader = Whole<T::Def, S::Null>;
}
impl<D: Dialect, S, T: Source> RenderList<D, S> for All<T> {
    const LIST: Piece = Piece::Columns(&(T::CORRELATION, <T::Def as TableDef>::COLUMNS));
}
#[diagnostic::do_not_recommend]
impl<T> Classed for All<T> {
    type Class = PerRow;
    type Itself = Self;
}

// no select list: the row of the one table

/// The select list of a query that names none: every column of its one table.
#[derive(Clone, Copy, Debug)]
pub struct Star;

crate::params::nothing!([] Star);
crate::resolve::always!([] Star;);

#[diagnostic::do_not_recommend]
impl Classed for Star {
    type Class = PerRow;
    type Itself = Self;
}

/// A scope of one table.
#[diagnostic::on_unimplemented(
    message = "this query joins or groups rows but does not say what to select",
    note = "select columns, or every column of a table: `.select((users::all, posts::all))`"
)]
pub trait OneTable {
    /// The table.
    type Def: TableDef;
}
#[diagnostic::do_not_recommend]
impl<T: Source> OneTable for In<T, NotNull, Nothing> {
    type Def = T::Def;
}
impl<S> Projection<S> for Star
where
    <S as Asks>::OneTable: Sized,
    S: OneTable,
{
    type Reader = Whole<S::Def, NotNull>;
}
// For any scope, so that a query with joins and no select list is refused by `Projection` alone.
impl<D: Dialect, S: Newest> RenderList<D, S> for Star {
    const LIST: Piece = S::COLUMNS;
    const EXISTENCE: Piece = Piece::Text("1");
}

/// The table that was joined last: of a query of one table, that table.
pub trait Newest {
    /// Its columns.
    const COLUMNS: Piece;
}
impl<S, K, N> Newest for Grouped<S, K, N> {
    const COLUMNS: Piece = Piece::Empty;
}
impl<T: Source, N, Rest> Newest for In<T, N, Rest> {
    const COLUMNS: Piece = Piece::Columns(&(T::CORRELATION, <T::Def as TableDef>::COLUMNS));
}
