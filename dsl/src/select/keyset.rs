//! Keyset pagination: the rows after a cursor.

use std::marker::PhantomData;

use super::covered::KeyOfTable;
use super::filter::{Conditions, Filtered, Optional, Required};
use super::rollup::Append;
use super::{Cross, Derived, From, Join, OptionalJoin, Select};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::{Col, Constant, Expr, InScope, IntoExpr, Node, Ordering, Render, Unnamed};
use crate::piece::{Piece, level};
use crate::resolve::{BindsValues, Resolves};
use crate::schema::{ColumnDef, Many, One, RelationDef, Source, TableDef};
use crate::scope::{NotNull, True};
use crate::shape::Shape;
use crate::table::RelationOn;
use crate::types::{Bool, SqlType};

impl<S, P, F, W, O, L, Q> Select<S, P, F, W, O, L, Q> {
    /// Keyset pagination: the rows that come after the row with these values of the sort keys, in the
    /// order of the keys. `None` is the first page. It comes after `order_by`.
    ///
    /// The sort order is total: it has the primary key of every table, except of tables joined by a
    /// relation that leads to one row. Sort keys are columns that are NOT NULL, and the cursor is a tuple
    /// with a value for each.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// // the last row of the page before
    /// let cursor = Some(("Ada", 1));
    /// let query = users::table
    ///     .order_by((users::name.asc(), users::id.desc()))
    ///     .after(cursor)
    ///     .limit(20)
    ///     .select((users::name, users::id));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name", "users"."id" FROM "users" WHERE ("users"."name" > $1 OR ("users"."name" = $2 AND "users"."id" < $3)) ORDER BY "users"."name", "users"."id" DESC LIMIT $4"#,
    /// );
    /// ```
    pub fn after<C: Follows<S, F, W, O>>(
        self,
        cursor: C,
    ) -> Select<S, P, F, Filtered<W, C::Part>, O, L, Q> {
        self.with_condition(cursor.into_part())
    }
}

/// What `after` takes in a query over the scope `S` and the FROM clause `F`, with the conditions `W` and
/// the sort order `O`: a tuple of values, or an `Option` of one.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait Follows<S, F, W, O> {
    /// The part of the WHERE clause.
    type Part;
    /// Makes the part.
    fn into_part(self) -> Self::Part;
}
impl<S, F, W, O, C> Follows<S, F, W, O> for C
where
    <W as Asks>::Conditions: Sized,
    <O as Asks>::SortKeys: Sized,
    W: Conditions,
    O: SortKeys,
    O::Keys: KeyTypes,
    <C as Asks>::IsCursor<<O::Keys as KeyTypes>::Types>: Sized,
    C: IsCursor<<O::Keys as KeyTypes>::Types>,
    O::Keys: KeyColumns<S>,
    F: OrderedBy<<O::Keys as KeyColumns<S>>::Columns>,
{
    type Part = <C as IsCursor<<O::Keys as KeyTypes>::Types>>::Part<O::Keys>;
    fn into_part(self) -> Self::Part {
        IsCursor::into_part(self)
    }
}

/// The sort order of a query that has one.
#[diagnostic::on_unimplemented(
    message = "`after` comes after `order_by`",
    label = "this query is not sorted",
    note = "a cursor is the place of a row in a sort order: `.order_by(posts::id).after(cursor)`"
)]
pub trait SortKeys {
    /// The keys as a list of [`Key`].
    type Keys;
}
#[diagnostic::do_not_recommend]
impl<Before, Last> SortKeys for (Before, Last)
where
    <Self as Asks>::CursorKeys: Sized,
    Self: CursorKeys,
{
    type Keys = <Self as CursorKeys>::Keys;
}

/// A sort key of a cursor: the column `C` of `T`, ascending or descending.
pub struct Key<C, T, const DESCENDING: bool>(PhantomData<(C, T)>);

/// A sort order whose keys a cursor can have.
#[diagnostic::on_unimplemented(
    message = "a cursor needs sort keys that are columns",
    label = "`after` finds the rows after a cursor by the columns of `order_by`",
    note = "sort by columns that are NOT NULL, and by the primary key last: `.order_by((posts::title, posts::id)).after(cursor)`"
)]
pub trait CursorKeys {
    /// The keys as a list of [`Key`].
    type Keys;
}
#[diagnostic::do_not_recommend]
impl CursorKeys for () {
    type Keys = ();
}
#[diagnostic::do_not_recommend]
impl<N: Node> CursorKeys for Expr<N>
where
    <N::Name as Asks>::CursorColumn: Sized,
    N::Name: CursorColumn,
{
    type Keys = (<N::Name as CursorColumn>::Key<false>, ());
}
#[diagnostic::do_not_recommend]
impl<N: Node, const DESCENDING: bool, const NULLS: u8> CursorKeys for Ordering<N, DESCENDING, NULLS>
where
    <N::Name as Asks>::CursorColumn: Sized,
    N::Name: CursorColumn,
{
    type Keys = (<N::Name as CursorColumn>::Key<DESCENDING>, ());
}
/// The name of a sort key that a cursor can have: a column's.
#[diagnostic::on_unimplemented(
    message = "a cursor needs sort keys that are columns",
    label = "`after` finds the rows after a cursor by the columns of `order_by`",
    note = "sort by columns that are NOT NULL, and by the primary key last: `.order_by((posts::title, posts::id)).after(cursor)`"
)]
pub trait CursorColumn {
    /// The key.
    type Key<const DESCENDING: bool>;
}
#[diagnostic::do_not_recommend]
impl<C, T> CursorColumn for Col<C, T> {
    type Key<const DESCENDING: bool> = Key<C, T, DESCENDING>;
}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($item: CursorKeys),*> CursorKeys for ($($item,)*)
        where
            tuples!(@all $($item)*): Append,
        {
            type Keys = <tuples!(@all $($item)*) as Append>::Out;
        }
    };
    (@all) => { () };
    (@all $first:ident $($rest:ident)*) => { ($first::Keys, tuples!(@all $($rest)*)) };
}
crate::tuple::each!(tuples);

/// The SQL types of sort keys, for messages shorter than the keys.
pub trait KeyTypes {
    /// The types as a list.
    type Types;
}
impl KeyTypes for () {
    type Types = ();
}
impl<C: ColumnDef, T, Rest: KeyTypes, const DESCENDING: bool> KeyTypes
    for (Key<C, T, DESCENDING>, Rest)
{
    type Types = (C::Sql, Rest::Types);
}

/// The columns of sort keys, none of which can be NULL in the scope `S`.
pub trait KeyColumns<S> {
    /// The columns as a list of nodes.
    type Columns;
}
#[diagnostic::do_not_recommend]
impl<S> KeyColumns<S> for () {
    type Columns = ();
}
impl<S, C, T, Rest: KeyColumns<S>, const DESCENDING: bool> KeyColumns<S>
    for (Key<C, T, DESCENDING>, Rest)
where
    Col<C, T>: InScope<S>,
    <<Col<C, T> as InScope<S>>::Null as Asks>::NeverNullKey<C>: Sized,
    <Col<C, T> as InScope<S>>::Null: NeverNullKey<C>,
{
    type Columns = (Col<C, T>, Rest::Columns);
}
/// The column `C` is never NULL.
#[diagnostic::on_unimplemented(
    message = "sort key `{C}` can be NULL, so no row comes after it",
    label = "a cursor has a value for each sort key",
    note = "sort by columns that are NOT NULL, and that no outer join makes NULL"
)]
pub trait NeverNullKey<C> {}
#[diagnostic::do_not_recommend]
impl<C> NeverNullKey<C> for NotNull {}

/// A FROM clause whose rows are told apart by the columns `K`.
#[diagnostic::on_unimplemented(
    message = "the rows of this query cannot be told apart by a cursor",
    label = "`after` needs tables with a primary key",
    note = "a derived table has none: use `offset`, or compare the columns in a `filter`"
)]
pub trait OrderedBy<K> {}
impl<T: Source, K> OrderedBy<K> for From<T>
where
    <T::Def as TableDef>::PrimaryKey: KeyOfTable<K, T>,
    <<<T::Def as TableDef>::PrimaryKey as KeyOfTable<K, T>>::Out as Asks>::TotalOrder<T>: Sized,
    <<T::Def as TableDef>::PrimaryKey as KeyOfTable<K, T>>::Out: TotalOrder<T>,
{
}
impl<F: OrderedBy<K>, I: OrderedBy<K>, K> OrderedBy<K> for Cross<F, I> {}
impl<T, Q, K> OrderedBy<K> for Derived<T, Q>
where
    <Self as Asks>::HasPrimaryKey: Sized,
    Self: HasPrimaryKey,
{
}
impl<J, F: OrderedBy<K>, I, N: LeadsTo<I, K>, K> OrderedBy<K> for Join<J, F, I, N> {}
impl<J, F: OrderedBy<K>, T, N: LeadsTo<From<T>, K>, K> OrderedBy<K> for OptionalJoin<J, F, T, N> {}
/// An item of a FROM clause whose rows have a primary key: no derived table.
#[diagnostic::on_unimplemented(
    message = "the rows of this query cannot be told apart by a cursor",
    label = "`after` needs tables with a primary key",
    note = "a derived table has none: use `offset`, or compare the columns in a `filter`"
)]
pub trait HasPrimaryKey {}
/// A condition of a join after which the rows of `I` are told apart by the columns `K`.
pub trait LeadsTo<I, K> {}
impl<I, K, R: RelationDef<Many: LeadsTo<I, K>>, A, B> LeadsTo<I, K> for RelationOn<R, A, B> {}
impl<I: OrderedBy<K>, K, O, A, B> LeadsTo<I, K> for crate::expr::Compare<O, A, B> {}
impl<I: OrderedBy<K>, K, O, A, B> LeadsTo<I, K> for crate::expr::Logic<O, A, B> {}
#[diagnostic::do_not_recommend]
impl<I, K> LeadsTo<I, K> for One {}
impl<I: OrderedBy<K>, K> LeadsTo<I, K> for Many {}
/// A sort order has the whole primary key of the table `T`.
#[diagnostic::on_unimplemented(
    message = "the sort order is not total: it lacks the primary key of `{T}`",
    label = "rows with equal sort keys would be lost between pages",
    note = "add the primary key as the last sort key: `.order_by((posts::title, posts::id))`"
)]
pub trait TotalOrder<T> {}
#[diagnostic::do_not_recommend]
impl<T> TotalOrder<T> for True {}

/// Values of sort keys of the SQL types `Q`: a tuple, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "this cursor does not have the values of the sort keys",
    label = "expected a tuple with a value for each column of `order_by`, or an `Option` of one",
    note = "the cursor of a single sort key is a tuple of one: `.after((17,))`"
)]
pub trait IsCursor<Q> {
    /// The part of the WHERE clause for the sort keys `K`.
    type Part<K>;
    /// Makes the part.
    fn into_part<K>(self) -> Self::Part<K>;
}
#[diagnostic::do_not_recommend]
impl<Q, C: Cursor<Q>> IsCursor<Q> for Option<C> {
    type Part<K> = Optional<After<K, C::Values>>;
    fn into_part<K>(self) -> Self::Part<K> {
        Optional::new(self.map(|cursor| After(cursor.into_values(), PhantomData)))
    }
}

/// A tuple with a value for each of the SQL types `Q`.
#[diagnostic::on_unimplemented(
    message = "this cursor does not have the values of the sort keys",
    label = "expected a tuple with a value for each column of `order_by`, or an `Option` of one",
    note = "the cursor of a single sort key is a tuple of one: `.after((17,))`"
)]
pub trait Cursor<Q> {
    /// The values as a list of nodes.
    type Values;
    /// Makes the list.
    fn into_values(self) -> Self::Values;
}
macro_rules! cursors {
    ($($value:ident $sql:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($value: IntoExpr<$sql>, $sql: SqlType),*> Cursor<cursors!(@list $(($sql))*)>
            for ($($value,)*)
        {
            type Values = cursors!(@list $(($value::Node))*);
            fn into_values(self) -> Self::Values {
                cursors!(@values self $($index)*)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($value: IntoExpr<$sql>, $sql: SqlType),*> IsCursor<cursors!(@list $(($sql))*)>
            for ($($value,)*)
        {
            type Part<K> = Required<After<K, cursors!(@list $(($value::Node))*)>>;
            fn into_part<K>(self) -> Self::Part<K> {
                Required(After(cursors!(@values self $($index)*), PhantomData))
            }
        }
    };
    (@list) => { () };
    (@list ($first:ty) $($rest:tt)*) => { ($first, cursors!(@list $($rest)*)) };
    (@values $self:ident) => { () };
    (@values $self:ident $first:tt $($rest:tt)*) => {
        ($self.$first.into_node(), cursors!(@values $self $($rest)*))
    };
}
cursors!(V0 Q0 0);
cursors!(V0 Q0 0, V1 Q1 1);
cursors!(V0 Q0 0, V1 Q1 1, V2 Q2 2);
cursors!(V0 Q0 0, V1 Q1 1, V2 Q2 2, V3 Q3 3);
cursors!(V0 Q0 0, V1 Q1 1, V2 Q2 2, V3 Q3 3, V4 Q4 4);

/// The row comes after the values `V` of the sort keys `K`.
#[derive(Clone, Copy, Debug)]
pub struct After<K, V>(V, PhantomData<K>);

/// A list of values, each of which but the last stands in the text twice.
pub trait Twice {
    /// Puts their shapes.
    fn shapes(&self, shape: &mut Shape);
    /// Binds them.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn binds<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error>;
}
impl<V: Params> Twice for (V, ()) {
    fn shapes(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn binds<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}
impl<V: Params, U, Rest> Twice for (V, (U, Rest))
where
    (U, Rest): Twice,
{
    fn shapes(&self, shape: &mut Shape) {
        self.0.shape(shape);
        self.0.shape(shape);
        self.1.shapes(shape);
    }
    fn binds<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)?;
        self.0.bind(to)?;
        self.1.binds(to)
    }
}

impl<K, V: Twice> Params for After<K, V> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shapes(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.binds(to)
    }
}
impl<K, V, Env: BindsValues> Resolves<Env> for After<K, V> {}
impl<K, V: Twice> Node for After<K, V> {
    type Sql = Bool;
    type Class = Constant;
    type Name = Unnamed;
}
impl<K, V: Twice, S> InScope<S> for After<K, V> {
    type Null = NotNull;
}
impl<D: Dialect, K, V: RenderAfter<D, K>> Render<D> for After<K, V> {
    const VALUE: Piece = V::AFTER;
    const LEVEL: u8 = level::ATOM;
}

/// The SQL for rows after values of the sort keys `K`.
pub trait RenderAfter<D: Dialect, K> {
    /// `a > v`, or `(a > v OR (a = v AND ..))`.
    const AFTER: Piece;
}
impl<D: Dialect, C: ColumnDef, T: Source, V: Render<D>, const DESCENDING: bool>
    RenderAfter<D, (Key<C, T, DESCENDING>, ())> for (V, ())
{
    const AFTER: Piece = Piece::Seq(&[
        Piece::Column(&(T::CORRELATION, C::NAME)),
        Piece::Text(if DESCENDING { " < " } else { " > " }),
        V::VALUE,
    ]);
}
impl<D: Dialect, C: ColumnDef, T: Source, V: Render<D>, U, Rest, K, More, const DESCENDING: bool>
    RenderAfter<D, (Key<C, T, DESCENDING>, (K, More))> for (V, (U, Rest))
where
    (U, Rest): RenderAfter<D, (K, More)>,
{
    const AFTER: Piece = Piece::Seq(&[
        Piece::Text("("),
        Piece::Column(&(T::CORRELATION, C::NAME)),
        Piece::Text(if DESCENDING { " < " } else { " > " }),
        V::VALUE,
        Piece::Text(" OR ("),
        Piece::Column(&(T::CORRELATION, C::NAME)),
        Piece::Text(" = "),
        V::VALUE,
        Piece::Text(" AND "),
        <(U, Rest) as RenderAfter<D, (K, More)>>::AFTER,
        Piece::Text("))"),
    ]);
}
