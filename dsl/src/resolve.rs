//! Which outer columns and common table expressions the surroundings of a query provide.
//!
//! A subquery is checked twice: its own columns where it is written, and what it takes from around it
//! where it is put: columns in [`outer`](crate::outer), and the names of common table expressions.
//! An environment is a type: [`Top`] around a whole statement, [`Here`] around a subquery of a scope,
//! [`Above`] one level further out.

use std::marker::PhantomData;

use crate::asks::Asks;
use crate::dialect::{Dialect, MariaDb, MsSql, MySql, Postgres, Sqlite};
use crate::expr::InScope;
use crate::schema::Source;
use crate::scope::{Contains, SameId, True};
use crate::select::{HasColumn, KeyOfTable, KeyOrDependent};

/// Gives a macro the environments around queries, each with its parameters. What is no environment but
/// a property has impls of its own.
macro_rules! each {
    ($each:ident) => {
        $each! { [] Top; [S, Inner,] Here<S, Inner>; [Env,] Above<Env>; [Env,] Closed<Env>; [U, Env,] Declares<U, Env>; }
    };
}
pub(crate) use each;

/// A part of a query that finds in the environment `Env` all it takes from around it.
pub trait Resolves<Env> {}

/// Around a whole statement: nothing.
pub enum Top {}

/// Around a subquery of scope `Inner`: the tables of the scope `S`. Common table expressions are not
/// looked at, the whole statement is.
pub struct Here<S, Inner>(PhantomData<(S, Inner)>);

/// Around the query around a subquery.
pub struct Above<Env>(PhantomData<Env>);

/// Around a derived table: what is around its query, but none of the other tables of the FROM clause.
pub struct Closed<Env>(PhantomData<Env>);

/// Around a query in `WITH`: the common table expression `T` as well.
pub struct Declares<T, Env>(PhantomData<(T, Env)>);

/// No environment, but a property: no bound value is part of the expression.
pub enum Unbound {}

/// Not an environment, but a property: no subquery is part of the expression.
pub enum NoSubqueries {}

/// Not an environment, but a property: none of the tables is in the scope `Inner`, which would hide
/// it.
pub struct Apart<Inner>(PhantomData<Inner>);

/// Not an environment either: the expression is made of the keys `K` of a grouped query over the
/// scope `S`, of aggregates and of constants.
pub struct Keys<S, K>(PhantomData<(S, K)>);

/// An environment whose query has the table of an outer column: a leaf of [`Resolves`].
#[diagnostic::on_unimplemented(
    message = "`outer(..)` is used where no query is around this one",
    label = "this query takes a column from a query around it",
    note = "`outer(..)` belongs into a subquery: `exists(..)`, `scalar(..)`, `is_in(..)` or a lateral join"
)]
pub trait Encloses<N> {}
/// A node with a query around its own: none in [`Top`].
#[diagnostic::on_unimplemented(
    message = "`outer(..)` is used where no query is around this one",
    label = "this query takes a column from a query around it",
    note = "`outer(..)` belongs into a subquery: `exists(..)`, `scalar(..)`, `is_in(..)` or a lateral join"
)]
pub trait InSubquery {}
impl<S, Inner, N> Encloses<N> for Here<S, Inner>
where
    <N as Asks>::InScope<S>: Sized,
    <N as Asks>::Apart<S, Inner>: Sized,
    N: InScope<S> + ApartFrom<S, Inner>,
{
}
/// A node of a query around one of scope `Inner`, which hides none of its tables.
pub trait ApartFrom<S, Inner> {}
impl<S, Inner, N: InScope<S, Null: ApartOf<N, Inner>>> ApartFrom<S, Inner> for N {}
impl<Inner, N: Resolves<Self>> Encloses<N> for Apart<Inner> {}
impl<Env, N: Resolves<Env>> Encloses<N> for Above<Env> {}
impl<T, Env: Encloses<N>, N> Encloses<N> for Declares<T, Env> {}
impl<Env, N> Encloses<N> for Closed<Env>
where
    <Self as Asks>::SeesSiblings: Sized,
    Self: SeesSiblings,
{
}
impl<N> Encloses<N> for Top
where
    <N as Asks>::InSubquery: Sized,
    N: InSubquery,
{
}
#[diagnostic::do_not_recommend]
impl<N> Encloses<N> for Unbound {}
#[diagnostic::do_not_recommend]
impl<N> Encloses<N> for NoSubqueries {}

#[diagnostic::do_not_recommend]
impl<S, K, N> Encloses<N> for Keys<S, K> {}

/// The tables of the node `N` are not in the scope `Inner`. Asked of the NULL-ness of `N`, so that
/// there is no second error where that is unknown.
pub trait ApartOf<N, Inner> {}
impl<N: Resolves<Apart<Inner>>, Inner> ApartOf<N, Inner> for crate::scope::NotNull {}
impl<N: Resolves<Apart<Inner>>, Inner> ApartOf<N, Inner> for crate::scope::Nullable {}

/// A derived table that sees the other tables of its FROM clause: none.
#[diagnostic::on_unimplemented(
    message = "a derived table cannot use `outer(..)`",
    label = "this derived table takes a column from another table",
    note = "join it with `.lateral()`, or select the column and compare it in `.on(..)`"
)]
pub trait SeesSiblings {}

/// An environment that declares the table `T`: a table of the database, or a common table expression.
#[diagnostic::on_unimplemented(
    message = "`{T}` is declared, but this query does not say which rows it has",
    label = "`{T}` is a common table expression or derived table",
    note = "give its query: `with({T}.of(query)).query(..)`, or join `{T}.of(query)`"
)]
pub trait Provides<T> {}
#[diagnostic::do_not_recommend]
impl<T: Source, Env> Provides<T> for Env where Kind<T>: FoundIn<T, Env> {}

/// What kind of table `T` is.
type Kind<T> = <<T as Source>::Def as crate::schema::TableDef>::Kind;

/// A kind of table that is found in the environment `Env`.
#[diagnostic::on_unimplemented(
    message = "`{T}` is declared, but this query does not say which rows it has",
    label = "`{T}` is a common table expression or derived table",
    note = "give its query: `with({T}.of(query)).query(..)`, or join `{T}.of(query)`"
)]
pub trait FoundIn<T, Env> {}
#[diagnostic::do_not_recommend]
impl<T, Env> FoundIn<T, Env> for crate::schema::BaseTable {}
#[diagnostic::do_not_recommend]
impl<T, Env> FoundIn<T, Env> for crate::schema::View {}
#[diagnostic::do_not_recommend]
impl<T, Env> FoundIn<T, Env> for crate::schema::Declared
where
    <Env as Asks>::Common<T>: Sized,
    Env: Common<T>,
{
}

/// An environment with the common table expression `T`: a leaf of [`Resolves`].
#[diagnostic::on_unimplemented(
    message = "`{T}` is declared, but this query does not say which rows it has",
    label = "`{T}` is a common table expression or derived table",
    note = "give its query: `with({T}.of(query)).query(..)`, or join `{T}.of(query)`"
)]
pub trait Common<T> {}
#[diagnostic::do_not_recommend]
impl<T, S, Inner> Common<T> for Here<S, Inner> {}
#[diagnostic::do_not_recommend]
impl<T, Inner> Common<T> for Apart<Inner> {}
#[diagnostic::do_not_recommend]
impl<T> Common<T> for Unbound {}
#[diagnostic::do_not_recommend]
impl<T> Common<T> for NoSubqueries {}
#[diagnostic::do_not_recommend]
impl<T, S, K> Common<T> for Keys<S, K> {}
#[diagnostic::do_not_recommend]
impl<T, Env: Common<T>> Common<T> for Above<Env> {}
#[diagnostic::do_not_recommend]
impl<T, Env: Common<T>> Common<T> for Closed<Env> {}
#[diagnostic::do_not_recommend]
impl<T: Source, U: Source, Env> Common<T> for Declares<U, Env>
where
    <T::Def as Source>::Id: SameId<<U::Def as Source>::Id>,
    <<T::Def as Source>::Id as SameId<<U::Def as Source>::Id>>::Out: FoundOr<T, Env>,
{
}
/// Ends the search for a common table expression, or goes on further out.
#[diagnostic::on_unimplemented(
    message = "`{T}` is declared, but this query does not say which rows it has",
    label = "`{T}` is a common table expression or derived table",
    note = "give its query: `with({T}.of(query)).query(..)`, or join `{T}.of(query)`"
)]
pub trait FoundOr<T, Env> {}
#[diagnostic::do_not_recommend]
impl<T, Env> FoundOr<T, Env> for True {}
#[diagnostic::do_not_recommend]
impl<T, Env: Common<T>> FoundOr<T, Env> for crate::scope::False {}

/// An environment in which values can be bound.
#[diagnostic::on_unimplemented(
    message = "a bound value cannot be part of a GROUP BY key",
    note = "write it as a constant, `int::<2>()` or `text!(\"..\")`: a server cannot know that two placeholders hold the same value"
)]
pub trait BindsValues {}
impl<Env> BindsValues for Env
where
    <Env as Asks>::TakesValues: Sized,
    Env: TakesValues,
{
}
/// An environment in which values can be bound: every one but [`Unbound`].
#[diagnostic::on_unimplemented(
    message = "a bound value cannot be part of a GROUP BY key",
    label = "this key contains a value",
    note = "write it as a constant, `int::<2>()` or `text!(\"..\")`: a server cannot know that two placeholders hold the same value"
)]
pub trait TakesValues {}
macro_rules! binds_values {
    ($([$($generic:tt)*] $environment:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> TakesValues for $environment {}
    )* };
}
each!(binds_values);
binds_values! { [Inner,] Apart<Inner>; [] NoSubqueries; [S, K,] Keys<S, K>; }

/// An environment in which there can be subqueries.
#[diagnostic::on_unimplemented(
    message = "SQL Server has no subqueries in aggregates and in OUTPUT",
    note = "compute it in a derived table and aggregate its column; after a write, select it in the same transaction"
)]
pub trait TakesSubqueries {}
impl<Env> TakesSubqueries for Env
where
    <Env as Asks>::HoldsSubqueries: Sized,
    Env: HoldsSubqueries,
{
}
/// An environment in which there can be subqueries: every one but [`NoSubqueries`].
#[diagnostic::on_unimplemented(
    message = "SQL Server has no subqueries in aggregates and in OUTPUT",
    label = "this statement has a subquery there",
    note = "compute it in a derived table and aggregate its column; after a write, select it in the same transaction"
)]
pub trait HoldsSubqueries {}
macro_rules! takes_subqueries {
    ($([$($generic:tt)*] $environment:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> HoldsSubqueries for $environment {}
    )* };
}
each!(takes_subqueries);
takes_subqueries! { [Inner,] Apart<Inner>; [] Unbound; [S, K,] Keys<S, K>; }

/// A dialect that computes `X` in an aggregate or OUTPUT: SQL Server where it has no subquery.
pub trait Computes<X>: Dialect {}
#[diagnostic::do_not_recommend]
impl<X> Computes<X> for MariaDb {}
#[diagnostic::do_not_recommend]
impl<X> Computes<X> for MySql {}
#[diagnostic::do_not_recommend]
impl<X> Computes<X> for Postgres {}
#[diagnostic::do_not_recommend]
impl<X> Computes<X> for Sqlite {}
impl<X: Resolves<NoSubqueries>> Computes<X> for MsSql {}

/// An environment in which the column `C` of the table `T` can stand by itself: every one but
/// [`Keys`], where it must be a key or depend on one.
pub trait Shows<C, T> {}
/// An environment in which a whole row of the table `T` can stand: every one but [`Keys`], where its
/// primary key must be among the keys.
pub trait ShowsAll<T> {}
/// An environment in which the columns of a row struct can stand.
pub trait ShowsParts<P> {}
/// The table of an outer column is not in the subquery.
#[diagnostic::on_unimplemented(
    message = "`outer(..)` of `{T}` inside a query over `{T}`: use `alias!` for one of them",
    label = "both the subquery and the query around it have `{T}`",
    note = "SQL would take the subquery's own table: `alias!(other = {T})` declares a second name for it"
)]
pub trait Hidden<T> {}
#[diagnostic::do_not_recommend]
impl<T> Hidden<T> for crate::scope::False {}

/// An environment in which the aggregated expression `A` is fine. Of [`Keys`] any, since it sees the
/// rows of the group.
pub trait InAggregate<A> {}
macro_rules! environments {
    ($([$($generic:tt)*] $environment:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* C, T> Shows<C, T> for $environment {}
        #[diagnostic::do_not_recommend]
        impl<$($generic)* T> ShowsAll<T> for $environment {}
        #[diagnostic::do_not_recommend]
        impl<$($generic)* P> ShowsParts<P> for $environment {}
        #[diagnostic::do_not_recommend]
        impl<$($generic)* A: Resolves<Self>> InAggregate<A> for $environment {}
    )* };
}
each!(environments);
environments! { [] Unbound; [] NoSubqueries; }
impl<Inner: Contains<T>, C, T> Shows<C, T> for Apart<Inner>
where
    <Inner::Out as Asks>::Hidden<T>: Sized,
    Inner::Out: Hidden<T>,
{
}
#[diagnostic::do_not_recommend]
impl<Inner, A: Resolves<Self>> InAggregate<A> for Apart<Inner> {}
#[diagnostic::do_not_recommend]
impl<S, K, A> InAggregate<A> for Keys<S, K> {}
impl<S, K, T: Source> ShowsAll<T> for Keys<S, K>
where
    PrimaryKey<T>: KeyOfTable<K, T>,
    <<PrimaryKey<T> as KeyOfTable<K, T>>::Out as Asks>::WholeRow<T>: Sized,
    <PrimaryKey<T> as KeyOfTable<K, T>>::Out: WholeRow<T>,
{
}
/// The primary key of a table.
type PrimaryKey<T> = <<T as Source>::Def as crate::schema::TableDef>::PrimaryKey;
/// All columns of the table `T` depend on the keys.
#[diagnostic::on_unimplemented(
    message = "a whole row of `{T}` needs its primary key among the GROUP BY keys",
    label = "a group has many rows of `{T}`",
    note = "group by the primary key, or select keys and aggregates"
)]
pub trait WholeRow<T> {}
#[diagnostic::do_not_recommend]
impl<T> WholeRow<T> for True {}
impl<S, K, P: ShownBy<Self>> ShowsParts<P> for Keys<S, K> {}
/// Parts of a row struct whose columns can stand in the environment `Env`.
pub trait ShownBy<Env> {}
impl<Env> ShownBy<Env> for () {}
impl<Env, A: ShownBy<Env>, B: ShownBy<Env>> ShownBy<Env> for (A, B) {}
impl<Env, T> ShownBy<Env> for crate::select::Columns<T, ()> {}
impl<Env: Shows<C, T>, T, C, F, Rest> ShownBy<Env> for crate::select::Columns<T, ((C, F), Rest)> where
    crate::select::Columns<T, Rest>: ShownBy<Env>
{
}
impl<Env: ShowsAll<R::Table>, R: crate::select::OfOneTable> ShownBy<Env>
    for crate::select::Absent<R>
{
}
impl<S, K: HasColumn<C, T>, C, T> Shows<C, T> for Keys<S, K> where K::Out: KeyOrDependent<S, K, C, T>
{}

/// An environment around a query or statement, or a property of expressions whose parts are forgotten.
pub trait Surroundings {}
#[diagnostic::do_not_recommend]
impl Surroundings for Top {}
#[diagnostic::do_not_recommend]
impl Surroundings for NoSubqueries {}
#[diagnostic::do_not_recommend]
impl<S, Inner> Surroundings for Here<S, Inner> {}
#[diagnostic::do_not_recommend]
impl<Env: Surroundings> Surroundings for Above<Env> {}
#[diagnostic::do_not_recommend]
impl<Env: Surroundings> Surroundings for Closed<Env> {}
#[diagnostic::do_not_recommend]
impl<T, Env: Surroundings> Surroundings for Declares<T, Env> {}

/// [`Resolves`] for what takes nothing from around it.
macro_rules! always {
    ($([$($generic:tt)*] $node:ty;)*) => { $(
        impl<$($generic)* Env> $crate::resolve::Resolves<Env> for $node {}
    )* };
}
pub(crate) use always;

impl<Env> Resolves<Env> for () {}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<Env, $($item: Resolves<Env>),*> Resolves<Env> for ($($item,)*) {}
    };
}
crate::tuple::each!(tuples);
