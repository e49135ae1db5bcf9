//! Which columns and expressions the keys of a group cover.

use super::keys::{KeyName, Keyed};
use crate::asks::Asks;
use crate::expr::Col;
use crate::resolve::{
    Above, Apart, Closed, Declares, Here, Keys, NoSubqueries, Resolves, Top, Unbound,
};
use crate::schema::{ColumnDef, Source, TableDef};
use crate::scope::{Contains, False, SameId, Then, True};

/// Whether a list of keys has the column `C` of the table `T`.
pub trait HasColumn<C, T> {
    /// [`True`] or [`False`].
    type Out;
}
impl<C, T> HasColumn<C, T> for () {
    type Out = False;
}
impl<C: ColumnDef, T: Source, C2: ColumnDef, T2: Source, Rest> HasColumn<C, T>
    for (Col<C2, T2>, Rest)
where
    T::Id: SameId<T2::Id>,
    <T::Id as SameId<T2::Id>>::Out: Then<C::Place, C2::Place>,
    <<T::Id as SameId<T2::Id>>::Out as Then<C::Place, C2::Place>>::Out: OrColumn<Rest, C, T>,
{
    type Out = <<<T::Id as SameId<T2::Id>>::Out as Then<C::Place, C2::Place>>::Out as OrColumn<
        Rest,
        C,
        T,
    >>::Out;
}
impl<C, T, M, N, Rest: HasColumn<C, T>> HasColumn<C, T> for (Keyed<M, N>, Rest) {
    type Out = Rest::Out;
}
/// Or whether the keys `Rest` have it.
pub trait OrColumn<Rest, C, T> {
    /// [`True`] or [`False`].
    type Out;
}
impl<Rest, C, T> OrColumn<Rest, C, T> for True {
    type Out = Self;
}
impl<Rest: HasColumn<C, T>, C, T> OrColumn<Rest, C, T> for False {
    type Out = Rest::Out;
}

/// Whether the keys `K` have all columns of this list, a primary key of the table `T`.
pub trait KeyOfTable<K, T> {
    /// [`True`] or [`False`].
    type Out;
    /// The same.
    const COVERED: bool;
}
impl<K, T> KeyOfTable<K, T> for () {
    type Out = False;
    const COVERED: bool = false;
}
impl<K: HasColumn<C, T>, T, C, Rest> KeyOfTable<K, T> for (C, Rest)
where
    K::Out: AndRest<Rest, K, T>,
{
    type Out = <K::Out as AndRest<Rest, K, T>>::Out;
    const COVERED: bool = <K::Out as AndRest<Rest, K, T>>::COVERED;
}
/// And whether the keys `K` have the columns `Rest`.
pub trait AndRest<Rest, K, T> {
    /// [`True`] or [`False`].
    type Out;
    /// The same.
    const COVERED: bool;
}
impl<Rest, K, T> AndRest<Rest, K, T> for False {
    type Out = Self;
    const COVERED: bool = false;
}
impl<K, T> AndRest<(), K, T> for True {
    type Out = Self;
    const COVERED: bool = true;
}
impl<C, Rest, K, T> AndRest<(C, Rest), K, T> for True
where
    (C, Rest): KeyOfTable<K, T>,
{
    type Out = <(C, Rest) as KeyOfTable<K, T>>::Out;
    const COVERED: bool = <(C, Rest) as KeyOfTable<K, T>>::COVERED;
}

/// The column is a key, or depends on one.
pub trait KeyOrDependent<S, K, C, T> {}
#[diagnostic::do_not_recommend]
impl<S, K, C, T> KeyOrDependent<S, K, C, T> for True {}
impl<S, K, C, T: Source> KeyOrDependent<S, K, C, T> for False
where
    <T::Def as TableDef>::PrimaryKey: KeyOfTable<K, T>,
    <<T::Def as TableDef>::PrimaryKey as KeyOfTable<K, T>>::Out: DependentOrElsewhere<S, C, T>,
{
}
/// The column depends on a primary key, or another rule refuses it.
pub trait DependentOrElsewhere<S, C, T> {}
#[diagnostic::do_not_recommend]
impl<S, C, T> DependentOrElsewhere<S, C, T> for True {}
impl<S: Contains<T>, C, T> DependentOrElsewhere<S, C, T> for False
where
    <S::Out as Asks>::Elsewhere<C>: Sized,
    S::Out: Elsewhere<C>,
{
}
/// The column's table is not in the query, which is an error of its own.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is neither a GROUP BY key nor inside an aggregate",
    label = "a group has many values of `{C}`",
    note = "add it to `.group_by(..)`, or wrap it in an aggregate such as `max(..)`"
)]
pub trait Elsewhere<C> {}
#[diagnostic::do_not_recommend]
impl<C> Elsewhere<C> for False {}

/// Whether a list of keys has the name `M`.
pub trait HasKey<M> {
    /// [`True`] or [`False`].
    type Out;
}
impl<M> HasKey<M> for () {
    type Out = False;
}
impl<M, C, T, Rest: HasKey<M>> HasKey<M> for (Col<C, T>, Rest) {
    type Out = Rest::Out;
}
impl<M: KeyName, M2: KeyName, N, Rest> HasKey<M> for (Keyed<M2, N>, Rest)
where
    M::Id: SameId<M2::Id>,
    <M::Id as SameId<M2::Id>>::Out: OrKey<Rest, M>,
{
    type Out = <<M::Id as SameId<M2::Id>>::Out as OrKey<Rest, M>>::Out;
}
/// Or whether the keys `Rest` have it.
pub trait OrKey<Rest, M> {
    /// [`True`] or [`False`].
    type Out;
}
impl<Rest, M> OrKey<Rest, M> for True {
    type Out = Self;
}
impl<Rest: HasKey<M>, M> OrKey<Rest, M> for False {
    type Out = Rest::Out;
}

/// An environment in which the named expression can stand: as a key, or by what it is made of.
pub trait ShowsKey<M, N> {}
macro_rules! environments {
    ($([$($generic:tt)*] $environment:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* M, N: Resolves<Self>> ShowsKey<M, N> for $environment {}
    )* };
}
crate::resolve::each!(environments);
environments! { [Inner,] Apart<Inner>; [] Unbound; [] NoSubqueries; }
impl<S, K: HasKey<M>, M, N> ShowsKey<M, N> for Keys<S, K> where K::Out: NamedOr<S, K, N> {}
/// The expression is a key, or made of keys.
pub trait NamedOr<S, K, N> {}
#[diagnostic::do_not_recommend]
impl<S, K, N> NamedOr<S, K, N> for True {}
impl<S, K, N: Resolves<Keys<S, K>>> NamedOr<S, K, N> for False {}
