//! Derived tables: a query as an item of a FROM clause, LATERAL joins, and what fills a declared shape.

use std::marker::PhantomData;

use super::join::{CrossTarget, JoinKind, JoinTarget, RenderFrom, RenderItem};
use super::{Cell, Inner, Join, Left, RowSet, Subquery, Whole};
use crate::asks::Asks;
use crate::bind::Params;
use crate::dialect::{Dialect, Has, Kind, LateralJoin};
use crate::expr::{Constant, Expr, InScope, Node, Unnamed};
use crate::piece::Piece;
use crate::resolve::{Above, Closed, Here, Resolves};
use crate::schema::{BaseTable, ColumnDef, Declared, Shape, Source, TableDef, View};
use crate::scope::{In, NotNull, Nullable};
use crate::table::Table;
use crate::types::{Bool, Is};

/// The rows of the query `Q` under the name and with the columns of `T`: a derived table, or a common
/// table expression of [`with`](crate::with).
pub struct Derived<T, Q> {
    pub(crate) query: Q,
    marker: PhantomData<T>,
}

macro_rules! copies {
    ($($node:ident [$($other:ident),*] [$($operand:ident),*] |$one:ident| $clone:expr;)*) => { $(
        impl<$($other,)* $($operand: Clone),*> Clone for $node<$($other,)* $($operand),*> {
            fn clone(&self) -> Self {
                let $one = self;
                $clone
            }
        }
        impl<$($other,)* $($operand: Copy),*> Copy for $node<$($other,)* $($operand),*> {}
    )* };
}
copies! {
    Derived [T] [Q] |one| Self { query: one.query.clone(), marker: PhantomData };
    DerivedOn [T] [Q, N] |one| Self(one.0.clone(), one.1.clone());
    Lateral [T] [Q] |one| Self(one.0.clone());
    LateralJoined [K, T] [F, Q] |one| Self(one.0.clone(), one.1.clone(), PhantomData);
}

impl<T: Source> Table<T> {
    /// The table or declared shape with the rows of a query: `(query) AS name`.
    ///
    /// The query has the columns of the shape in order: equal SQL types, and NULL only where the shape
    /// says so. An alias of a table takes queries for whole rows of it. See [`shape!`](crate::shape!)
    /// for an example with a join, [`with`](crate::with) for common table expressions.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// querent::alias!(recent = posts);
    ///
    /// let last = posts::table.order_by(posts::id.desc()).limit(3);
    /// let query = from(recent.of(last)).filter(recent.rating.gt(4.0)).select(recent.title);
    /// assert!(query.sql::<Postgres>().ends_with(
    ///     r#"FROM "posts" ORDER BY "posts"."id" DESC LIMIT $1) AS "recent" WHERE "recent"."rating" > $2"#,
    /// ));
    /// ```
    pub fn of<Q: Fills<T>>(self, query: Q) -> Derived<Q::Table, Q> {
        Derived::new(query)
    }
}

impl<T, Q> Derived<T, Q> {
    pub(super) const fn new(query: Q) -> Self {
        Self {
            query,
            marker: PhantomData,
        }
    }
}

crate::params::of_fields!(@params [T,] Derived<T, Q>: Q query);
impl<T, Q: Resolves<Closed<Env>>, Env> Resolves<Env> for Derived<T, Q> {}
impl<D: Dialect, T: Source, Q: Subquery<D>> RenderItem<D> for Derived<T, Q> {
    const ITEM: Piece = match Q::ITEM {
        Some(item) => item,
        None => Piece::Seq(&[
            Piece::Paren(&Piece::Named(&(<T::Def as TableDef>::COLUMNS, Q::NESTED))),
            Piece::Text(" AS "),
            Piece::Ident(T::CORRELATION),
        ]),
    };
}
impl<D: Dialect, T: Source, Q: Subquery<D>> RenderFrom<D> for Derived<T, Q> {
    const FROM: Piece = Piece::Seq(&[Piece::Text(" FROM "), <Self as RenderItem<D>>::ITEM]);
}
#[diagnostic::do_not_recommend]
impl<T: Source, Q> CrossTarget for Derived<T, Q> {
    type Table = T;
    type Item = Self;
    fn into_item(self) -> Self {
        self
    }
}

/// A derived table with the condition under which it is joined.
pub struct DerivedOn<T, Q, N>(Derived<T, Q>, N);

impl<T, Q, N> DerivedOn<T, Q, N> {
    /// The condition.
    pub(crate) fn into_condition(self) -> N {
        self.1
    }
}

impl<T, Q> Derived<T, Q> {
    /// The derived table with the condition under which it is joined.
    pub fn on<N: Node>(self, condition: Expr<N>) -> DerivedOn<T, Q, N> {
        DerivedOn(self, condition.0)
    }

    /// The derived table for each row of the tables before it, whose columns its query may use in
    /// [`outer`](crate::outer): `INNER JOIN LATERAL (query) AS name ON TRUE`, or `LEFT JOIN`.
    ///
    /// `CROSS APPLY` and `OUTER APPLY` on SQL Server. MariaDB and SQLite do not have it.
    ///
    /// ```
    /// # use querent::dialect::{MsSql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// querent::alias!(latest = posts);
    ///
    /// let last = posts::table
    ///     .filter(posts::author_id.eq(outer(users::id)))
    ///     .order_by(posts::id.desc())
    ///     .limit(1);
    /// let query = users::table
    ///     .left_join(latest.of(last).lateral())
    ///     .select((users::name, latest.title));
    /// assert!(query.sql::<Postgres>().starts_with(
    ///     r#"SELECT "users"."name", "latest"."title" FROM "users" LEFT JOIN LATERAL (SELECT "#,
    /// ));
    /// assert!(query.sql::<MsSql>().contains("OUTER APPLY (SELECT "));
    /// ```
    pub fn lateral(self) -> Lateral<T, Q> {
        Lateral(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Source, Q, N> JoinTarget for DerivedOn<T, Q, N> {
    type Table = T;
    type On = N;
    type Join<K, F> = Join<K, F, Derived<T, Q>, N>;
    fn join<K, F>(self, from: F) -> Self::Join<K, F> {
        Join::new(from, self.0, self.1)
    }
}

/// A derived table that sees the tables before it.
pub struct Lateral<T, Q>(Derived<T, Q>);

/// The lateral derived table joined to the tables `F`; `K` says how.
pub struct LateralJoined<K, T, F, Q>(F, Derived<T, Q>, PhantomData<K>);

#[diagnostic::do_not_recommend]
impl<T: Source, Q> JoinTarget for Lateral<T, Q> {
    type Table = T;
    type On = SeenBy<T, Q>;
    type Join<K, F> = LateralJoined<K, T, F, Q>;
    fn join<K, F>(self, from: F) -> Self::Join<K, F> {
        LateralJoined(from, self.0, PhantomData)
    }
}

/// Stands for the condition of a lateral join: its outer columns are in the scope.
pub struct SeenBy<T, Q>(PhantomData<(T, Q)>);

crate::params::nothing!([T, Q] SeenBy<T, Q>);
impl<T, Q> Node for SeenBy<T, Q> {
    type Sql = Bool;
    type Class = Constant;
    type Name = Unnamed;
}
impl<T, N, S, Q: RowSet + Resolves<Here<S, Q::Scope>>> InScope<In<T, N, S>> for SeenBy<T, Q> {
    type Null = NotNull;
}

impl<K, F: Params, T, Q: Params> Params for LateralJoined<K, T, F, Q> {
    fn shape(&self, shape: &mut crate::shape::Shape) {
        self.0.shape(shape);
        self.1.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn crate::bind::Binder<'v>) -> crate::Result<()> {
        self.0.bind(to)?;
        self.1.bind(to)
    }
}
impl<K, F: Resolves<Env>, T, Q: Resolves<Above<Env>>, Env> Resolves<Env>
    for LateralJoined<K, T, F, Q>
{
}

/// How a lateral derived table is joined, in the dialect `D`.
#[diagnostic::on_unimplemented(
    message = "a lateral derived table is joined with `inner_join` or `left_join`",
    label = "RIGHT and FULL JOIN cannot see the tables before them",
    note = "a lateral query runs for each row before it: start with the other table and use `left_join`"
)]
pub trait LateralKind<D: Dialect>: JoinKind<D> {
    /// `CROSS APPLY` or `OUTER APPLY`.
    const APPLY: &'static str;
}
#[diagnostic::do_not_recommend]
impl<D: Dialect> LateralKind<D> for Inner {
    const APPLY: &'static str = " CROSS APPLY ";
}
#[diagnostic::do_not_recommend]
impl<D: Dialect> LateralKind<D> for Left {
    const APPLY: &'static str = " OUTER APPLY ";
}

impl<D, K, F: RenderFrom<D>, T: Source, Q: Subquery<D>> RenderFrom<D> for LateralJoined<K, T, F, Q>
where
    <D as Has>::LateralJoin: Sized,
    D: LateralJoin,
    <K as Asks>::LateralKind<D>: Sized,
    K: LateralKind<D>,
{
    const FROM: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[
            F::FROM,
            Piece::Text(K::APPLY),
            <Derived<T, Q> as RenderItem<D>>::ITEM,
        ]),
        _ => Piece::Seq(&[
            F::FROM,
            Piece::Text(K::SQL),
            Piece::Text("LATERAL "),
            <Derived<T, Q> as RenderItem<D>>::ITEM,
            Piece::Text(" ON TRUE"),
        ]),
    };
}

// what fills a shape

/// A query with the columns of the table or shape `T`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait Fills<T>: RowSet {
    /// The table or shape: always `T`.
    type Table;
}
impl<T: Source, Q> Fills<T> for Q
where
    <Q as Asks>::RowSet: Sized,
    Q: RowSet,
    <T::Def as TableDef>::Kind: FilledBy<T::Def, Q::Columns>,
{
    type Table = T;
}

/// A kind of table that is filled by a list of columns.
pub trait FilledBy<T, Columns> {}
impl<T, Columns> FilledBy<T, Columns> for BaseTable
where
    <Columns as Asks>::WholeRowsOf<T>: Sized,
    Columns: WholeRowsOf<T>,
{
}
impl<T, Columns> FilledBy<T, Columns> for View
where
    <Columns as Asks>::WholeRowsOf<T>: Sized,
    Columns: WholeRowsOf<T>,
{
}
impl<T: Shape, Columns: FillsColumns<<T as Shape>::Columns>> FilledBy<T, Columns> for Declared {}

/// Whole rows of the table `T`.
#[diagnostic::on_unimplemented(
    message = "this query does not have the columns of `{T}`",
    label = "an alias of `{T}` takes whole rows of it",
    note = "declare the columns of the query with `shape!` and use that name"
)]
pub trait WholeRowsOf<T> {}
#[diagnostic::do_not_recommend]
impl<T, Columns: Is<(Whole<T, NotNull>, ())>> WholeRowsOf<T> for Columns {}

/// A list of [`Cell`] that fits the columns of a shape.
#[diagnostic::on_unimplemented(
    message = "this query does not have the columns of the shape",
    label = "a shape is filled by columns and expressions, in order",
    note = "select the columns one by one: `.select((posts::id, posts::title))`"
)]
pub trait FillsColumns<Shape> {}
#[diagnostic::do_not_recommend]
impl FillsColumns<()> for () {}
impl<T, N, Rest, C, More> FillsColumns<(C, More)> for (Whole<T, N>, Rest)
where
    <Self as Asks>::SingleColumns: Sized,
    Self: SingleColumns,
{
}
impl<Q, N, C: ColumnDef, Rest: FillsColumns<More>, More> FillsColumns<(C, More)>
    for (Cell<Q, N>, Rest)
where
    <C::Sql as Asks>::Column<Q, C>: Sized,
    C::Sql: Same<Q, C>,
    <N as Asks>::Fits<C::Null, C>: Sized,
    N: FitsColumn<C::Null, C>,
{
}
impl<C, More> FillsColumns<(C, More)> for ()
where
    <Self as Asks>::Selects<C>: Sized,
    Self: Selects<C>,
{
}
impl<X, Rest> FillsColumns<()> for (X, Rest)
where
    <X as Asks>::Expected: Sized,
    X: Expected,
{
}

/// Columns of the query, not a whole row of a table.
#[diagnostic::on_unimplemented(
    message = "this query selects a whole row where the shape has columns",
    label = "a shape is filled by columns and expressions, in order",
    note = "select the columns one by one: `.select((posts::id, posts::title))`"
)]
pub trait SingleColumns {}
/// A query that selects the column `C` of a shape.
#[diagnostic::on_unimplemented(
    message = "the query does not select column `{C}` of the shape",
    label = "the shape has more columns than the query",
    note = "a shape is filled by the columns of the select list in order"
)]
pub trait Selects<C> {}
/// A column of the query that the shape has.
#[diagnostic::on_unimplemented(
    message = "the query selects more columns than the shape has",
    label = "the shape has no column for this one",
    note = "a shape is filled by the columns of the select list in order"
)]
pub trait Expected {}

/// The SQL type of a column of a shape is that of the query.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is declared `{Self}`, but the query gives `{Q}`",
    label = "the types of this query and of the shape differ",
    note = "declare the column as it is, or cast the expression"
)]
pub trait Same<Q, C> {}
#[diagnostic::do_not_recommend]
impl<Q, C> Same<Q, C> for Q {}

/// The NULL-ness of a query's column fits the shape.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is declared NOT NULL, but the query can give NULL",
    label = "this query gives a NULL where the shape has none",
    note = "declare the column as `Option<..>`, or give the expression a value with `coalesce`"
)]
pub trait FitsColumn<Null, C> {}
#[diagnostic::do_not_recommend]
impl<C> FitsColumn<Self, C> for NotNull {}
#[diagnostic::do_not_recommend]
impl<C> FitsColumn<Nullable, C> for NotNull {}
#[diagnostic::do_not_recommend]
impl<N: Is<Self>, C> FitsColumn<N, C> for Nullable {}

/// The place of the first column that is never NULL.
#[doc(hidden)]
pub const fn first_never_null(nullable: &[bool]) -> Option<usize> {
    let mut at = 0;
    while at < nullable.len() {
        if !nullable[at] {
            return Some(at);
        }
        at += 1;
    }
    None
}
