//! Subqueries as expressions: `EXISTS`, scalar subqueries, `IN (query)`, `ANY` and `ALL`.
//!
//! A subquery is a query like any other. It names a column of the query around it with [`outer`]: its
//! own columns are checked where it is written, the outer ones where it is used.

use std::marker::PhantomData;

use super::compare::truth;
use super::{Constant, Expr, InScope, IsExpr, Node, Render, Unnamed};
use crate::asks::Asks;
use crate::bind::Params;
use crate::dialect::{Dialect, Has, Kind, Quantifiers};
use crate::piece::{Piece, grouped, level};
use crate::resolve::{Above, Encloses, Here, Resolves, TakesSubqueries};
use crate::scope::{NotNull, Nullability, Nullable};
use crate::select::{Cell, RowSet, Subquery, Whole};
use crate::types::{BigInt, Bool, SqlType};

/// An expression of the query around a subquery.
#[derive(Clone, Copy, Debug)]
pub struct Outer<N>(N);

/// An expression over the tables of the query around this one, inside a subquery.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table
///     .filter(exists(posts::table.filter(posts::author_id.eq(outer(users::id)))))
///     .select(users::name);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."name" FROM "users" WHERE EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "users"."id")"#,
/// );
/// ```
pub fn outer<N: Node>(expression: Expr<N>) -> Expr<Outer<N>> {
    Expr(Outer(expression.0))
}

crate::params::of_fields!(@params [] Outer<N>: N 0);
impl<N, Env: Encloses<N>> Resolves<Env> for Outer<N> {}
impl<N: Node> Node for Outer<N> {
    type Sql = N::Sql;
    type Class = Constant;
    type Name = Unnamed;
}
impl<N: Node, S> InScope<S> for Outer<N> {
    type Null = Nullable;
}
impl<D: Dialect, N: Render<D>> Render<D> for Outer<N> {
    const VALUE: Piece = N::VALUE;
    const PREDICATE: Piece = N::PREDICATE;
    const LEVEL: u8 = N::LEVEL;
}

/// `EXISTS (query)`
#[derive(Clone, Copy, Debug)]
pub struct Exists<Q>(Q);

/// `EXISTS (query)`: whether the query has a row. Never NULL.
///
/// A query without a select list is written as `SELECT 1`. For `NOT EXISTS` write `not(exists(..))`.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let popular = posts::table.filter(posts::rating.gt(4.0)).filter(posts::author_id.eq(outer(users::id)));
/// let query = users::table.filter(not(exists(popular))).select(users::name);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."name" FROM "users" WHERE NOT EXISTS (SELECT 1 FROM "posts" WHERE "posts"."rating" > $1 AND "posts"."author_id" = "users"."id")"#,
/// );
/// ```
pub const fn exists<Q>(query: Q) -> Expr<Exists<Q>> {
    Expr(Exists(query))
}

crate::params::of_fields!(@params [] Exists<Q>: Q 0);
impl<Q: Resolves<Above<Env>>, Env> Resolves<Env> for Exists<Q>
where
    <Env as Asks>::TakesSubqueries: Sized,
    Env: TakesSubqueries,
{
}
impl<Q: Params> Node for Exists<Q> {
    type Sql = Bool;
    type Class = Constant;
    type Name = Unnamed;
}
impl<Q, S> InScope<S> for Exists<Q>
where
    <Q as Asks>::RowSet: Sized,
    Q: RowSet + Params + Resolves<Here<S, Q::Scope>>,
{
    type Null = NotNull;
}
impl<D: Dialect, Q: Subquery<D>> Render<D> for Exists<Q> {
    const PREDICATE: Piece = Piece::Seq(&[
        Piece::Text("EXISTS "),
        Piece::Paren(&Piece::Nested(&Q::EXISTS)),
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
}

/// A query with one column.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait OneColumn: RowSet {
    /// The SQL type of the column.
    type Sql: SqlType;
    /// Whether it can be NULL in a row.
    type Null;
}
impl<Q: RowSet<Columns: SingleColumn>> OneColumn for Q {
    type Sql = <Q::Columns as SingleColumn>::Sql;
    type Null = <Q::Columns as SingleColumn>::Null;
}
/// A list of one column.
#[diagnostic::on_unimplemented(
    message = "a subquery that stands for a value must select one column",
    label = "this query selects several columns, or whole rows",
    note = "add `.select(..)` with the one column that is meant"
)]
pub trait SingleColumn {
    /// The SQL type of the column.
    type Sql: SqlType;
    /// Whether it can be NULL in a row.
    type Null;
}
#[diagnostic::do_not_recommend]
impl<Q: SqlType, N> SingleColumn for (Cell<Q, N>, ()) {
    type Sql = Q;
    type Null = N;
}

/// The first column of a query, however many it has: of a query that is refused, because it has several,
/// something is known all the same, and so it is refused once.
pub trait FirstColumn {
    /// The SQL type of the column.
    type First: SqlType;
    /// Whether it can be NULL in a row.
    type FirstNull;
}
impl<Q: RowSet<Columns: First>> FirstColumn for Q {
    type First = <Q::Columns as First>::Sql;
    type FirstNull = <Q::Columns as First>::Null;
}
/// The first of a list of columns.
pub trait First {
    /// Its SQL type.
    type Sql: SqlType;
    /// Whether it can be NULL in a row.
    type Null;
}
#[diagnostic::do_not_recommend]
impl<Q: SqlType, N, Rest> First for (Cell<Q, N>, Rest) {
    type Sql = Q;
    type Null = N;
}
#[diagnostic::do_not_recommend]
impl<T, N, Rest> First for (Whole<T, N>, Rest) {
    type Sql = BigInt;
    type Null = Nullable;
}

/// `(query)` as a value.
#[derive(Clone, Copy, Debug)]
pub struct Scalar<Q, X, N>(Q, PhantomData<(X, N)>);

placeless! {
/// `(query)`: the value of a query of one column and at most one row; NULL when it has no row, and so
/// an `Option`, except for aggregates without groups that are never NULL, such as `count()`.
///
/// A query of several rows is an error of the database (on SQLite, the first row is taken).
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let posts_of_user = posts::table.filter(posts::author_id.eq(outer(users::id))).select(count());
/// // rows of `(String, i64)`
/// let query = users::table.select((users::name, scalar(posts_of_user)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."name", (SELECT COUNT(*) FROM "posts" WHERE "posts"."author_id" = "users"."id") FROM "users""#,
/// );
/// ```
#[allow(unused_qualifications)]
pub const fn scalar<Q: crate::select::RowSet<Columns: crate::expr::SingleColumn> + FirstColumn>(
    query: Q,
) -> Expr<Scalar<Q, <Q as FirstColumn>::First, Q::FirstNull>> {
    Expr(Scalar(query, PhantomData))
}
}

crate::params::of_fields!(@params [X, N,] Scalar<Q, X, N>: Q 0);
impl<Q: Resolves<Above<Env>>, X, N, Env> Resolves<Env> for Scalar<Q, X, N>
where
    <Env as Asks>::TakesSubqueries: Sized,
    Env: TakesSubqueries,
{
}
impl<Q: Params, X: SqlType, N> Node for Scalar<Q, X, N> {
    type Sql = X;
    type Class = Constant;
    type Name = Unnamed;
}
impl<Q: RowSet + Params + Resolves<Here<S, Q::Scope>>, X: SqlType, N: Nullability, S> InScope<S>
    for Scalar<Q, X, N>
{
    type Null = <Q::Row as Nullability>::Or<N>;
}
impl<D: Dialect, Q: Subquery<D>, X, N> Render<D> for Scalar<Q, X, N> {
    const VALUE: Piece = Piece::Paren(&Piece::Nested(&Q::NESTED));
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
        _ => <Self as Render<D>>::VALUE,
    };
}

/// `a IN (query)`
#[derive(Clone, Copy, Debug)]
pub struct InQuery<A, Q, N, const NEGATED: bool>(A, Q, PhantomData<N>);

impl<A, Q, N, const NEGATED: bool> InQuery<A, Q, N, NEGATED> {
    pub(crate) const fn new(value: A, query: Q) -> Self {
        Self(value, query, PhantomData)
    }
}

crate::params::of_fields!(@params [N, const NEGATED: bool,] InQuery<A, Q, N, NEGATED>: A 0, Q 1);
impl<A: Resolves<Env>, Q: Resolves<Above<Env>>, N, Env: TakesSubqueries, const NEGATED: bool>
    Resolves<Env> for InQuery<A, Q, N, NEGATED>
{
}
impl<A: Node, Q: Params, N, const NEGATED: bool> Node for InQuery<A, Q, N, NEGATED> {
    type Sql = Bool;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<
    A: InScope<S>,
    Q: RowSet + Params + Resolves<Here<S, Q::Scope>>,
    N: Nullability,
    S,
    const NEGATED: bool,
> InScope<S> for InQuery<A, Q, N, NEGATED>
{
    type Null = <A::Null as Nullability>::Or<N>;
}
impl<D: Dialect, A: Render<D>, Q: Subquery<D>, N, const NEGATED: bool> Render<D>
    for InQuery<A, Q, N, NEGATED>
{
    const PREDICATE: Piece = Piece::Seq(&[
        grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
        Piece::Text(if NEGATED { " NOT IN " } else { " IN " }),
        Piece::Paren(&Piece::Nested(&Q::MEMBERS)),
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::COMPARE;
}

/// `ANY (query)` or `ALL (query)`, the other side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Quantified<Q, X, const ALL: bool>(Q, PhantomData<X>);

placeless! {
/// `ANY (query)`, the other side of a comparison: true when it is true for some row of the query.
///
/// SQLite does not have it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::expr::any;
///
/// let ratings = posts::table.filter(posts::title.eq("Notes")).select(posts::rating);
/// let query = posts::table.filter(posts::rating.lt(any(ratings))).select(posts::title);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."title" FROM "posts" WHERE "posts"."rating" < ANY (SELECT "posts"."rating" FROM "posts" WHERE "posts"."title" = $1)"#,
/// );
/// ```
#[allow(unused_qualifications)]
pub const fn any<Q: crate::select::RowSet<Columns: crate::expr::SingleColumn> + FirstColumn>(
    query: Q,
) -> Quantified<Q, Q::First, false> {
    Quantified(query, PhantomData)
}
}

placeless! {
/// `ALL (query)`, the other side of a comparison: true when it is true for every row of the query, and
/// for a query without rows.
///
/// SQLite does not have it.
#[allow(unused_qualifications)]
pub const fn all<Q: crate::select::RowSet<Columns: crate::expr::SingleColumn> + FirstColumn>(
    query: Q,
) -> Quantified<Q, Q::First, true> {
    Quantified(query, PhantomData)
}
}

crate::params::of_fields!(@params [X, const ALL: bool,] Quantified<Q, X, ALL>: Q 0);
impl<Q: Resolves<Above<Env>>, X, Env: TakesSubqueries, const ALL: bool> Resolves<Env>
    for Quantified<Q, X, ALL>
{
}
impl<Q: Params, X: SqlType, const ALL: bool> Node for Quantified<Q, X, ALL> {
    type Sql = X;
    type Class = Constant;
    type Name = Unnamed;
}
impl<Q: RowSet + Params + Resolves<Here<S, Q::Scope>>, X: SqlType, S, const ALL: bool> InScope<S>
    for Quantified<Q, X, ALL>
{
    type Null = Nullable;
}
impl<D, Q: Subquery<D>, X, const ALL: bool> Render<D> for Quantified<Q, X, ALL>
where
    <D as Has>::Quantifiers: Sized,
    D: Quantifiers,
{
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text(if ALL { "ALL " } else { "ANY " }),
        Piece::Paren(&Piece::Nested(&Q::MEMBERS)),
    ]);
}
#[diagnostic::do_not_recommend]
impl<Y, Q: Params, X: SqlType, const ALL: bool> IsExpr<Y> for Quantified<Q, X, ALL> {
    type Node = Self;
    fn node(self) -> Self {
        self
    }
}
