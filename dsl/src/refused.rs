//! What a statement is not, with short names.
//!
//! The type of a statement is as long as the statement, and an error shows it where the statement
//! breaks a rule. So a kind of statement that never keeps a rule has an impl all the same, which asks a
//! type with a short name for it; and that type never keeps it either.

use std::marker::PhantomData;

use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::expr::aggregate::{Aggregate, ArrayAgg, HasTotals, Ordered, StringAgg};
use crate::expr::window::{IsWindowFunction, RangeKey};
use crate::piece::Piece;
use crate::schema::{Source, TableDef};
use crate::scope::{BeforeGroups, Grouped, NotNull};
use crate::select::{
    Conditions, DerivedOn, EveryRow, FollowsWith, GroupBy, NoFilter, OneTable, OptionalTarget,
    RowSet, Select, StartAndStep,
};
use crate::shape::Shape;
use crate::statement::{HasRows, Writes};
use crate::write::{
    AllRows, Assignments, Delete, Insert, NoReturning, RenderAssignments, Returning, Update,
    UpdateTable, WritesRows,
};

/// A SELECT, in errors.
pub struct SelectStatement<Q = EveryRow>(PhantomData<Q>);
/// An INSERT into the table `T`, in errors.
pub struct InsertStatement<T>(PhantomData<T>);
/// An UPDATE of the table `T`, in errors.
pub struct UpdateStatement<T>(PhantomData<T>);
/// A DELETE from the table `T`, in errors.
pub struct DeleteStatement<T>(PhantomData<T>);
/// A query with groups, in errors.
pub struct GroupedQuery<H = NoFilter>(PhantomData<H>);
/// The rows of a query with groups, in errors.
pub struct GroupedRows<N = NotNull>(PhantomData<N>);
/// Several sort keys, of which the first is `A`, in errors.
pub struct SeveralKeys<A>(PhantomData<A>);
/// A derived table, in errors.
pub struct DerivedTable<T>(PhantomData<T>);
/// An aggregate that puts values one after the other, in errors.
pub struct AggregateInOrder<O = ()>(PhantomData<O>);

macro_rules! refused {
    ($trait:ident $types:tt: $([$($generic:tt)*] $statement:ty => $short:ty;)*) => { $(
        refused!(@impl $trait $types [$($generic)*] $statement, $short);
    )* };
    (@impl $trait:ident [$($name:ident)*] [$($generic:tt)*] $statement:ty, $short:ty) => {
        #[diagnostic::do_not_recommend]
        #[doc(hidden)]
        impl<$($generic)*> $trait for $statement
        where
            <$short as Asks>::$trait: Sized,
            $short: $trait,
        {
            $(type $name = <$short as $trait>::$name;)*
        }
    };
}
refused! { HasRows [Columns Scope]:
    [T, R] Insert<T, R, NoReturning> => InsertStatement<T>;
    [T, A, W] Update<T, A, W, NoReturning> => UpdateStatement<T>;
    [T, W] Delete<T, W, NoReturning> => DeleteStatement<T>;
}
refused! { RowSet [Columns Scope Row]:
    [T, R, P] Insert<T, R, P> => InsertStatement<T>;
    [T, A, W, P] Update<T, A, W, P> => UpdateStatement<T>;
    [T, W, P] Delete<T, W, P> => DeleteStatement<T>;
}
refused! { FollowsWith []:
    [S, P, F, W, O, L, Q] Select<S, P, F, W, O, L, Q> => SelectStatement<Q>;
    [T, R, P] Insert<T, R, P> => InsertStatement<T>;
}

refused! { Conditions [Met]:
    [W, G, H] GroupBy<W, G, H> => GroupedQuery<H>;
}
refused! { BeforeGroups []:
    [S, K, N] Grouped<S, K, N> => GroupedRows<N>;
}
refused! { OneTable [Def]:
    [S, K, N] Grouped<S, K, N> => GroupedRows<N>;
}
refused! { RangeKey []:
    [A, B] (A, B) => SeveralKeys<A>;
    [A, B, C] (A, B, C) => SeveralKeys<A>;
}

macro_rules! refused_writes {
    ($([$($generic:tt)*] $statement:ty => $short:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        #[doc(hidden)]
        impl<$($generic)*> Writes for $statement
        where
            <$short as Asks>::Writes: Sized,
            $short: Writes,
            Self: Params,
        {
        }
    )* };
}
refused_writes! {
    [S, P, F, W, O, L, Q] Select<S, P, F, W, O, L, Q> => SelectStatement<Q>;
    [T, R, P] Insert<T, R, Returning<P>> => InsertStatement<T>;
    [T, A, W, P] Update<T, A, W, Returning<P>> => UpdateStatement<T>;
    [T, W, P] Delete<T, W, Returning<P>> => DeleteStatement<T>;
}

#[diagnostic::do_not_recommend]
#[doc(hidden)]
impl<S, P, F, W, O, L, Q, T> StartAndStep<T> for Select<S, P, F, W, O, L, Q>
where
    <SelectStatement<Q> as Asks>::StartAndStep<T>: Sized,
    SelectStatement<Q>: StartAndStep<T>,
{
}
#[diagnostic::do_not_recommend]
#[doc(hidden)]
impl<S, K, N> HasTotals<N> for Grouped<S, K, NotNull>
where
    <GroupedRows<NotNull> as Asks>::HasTotals<N>: Sized,
    GroupedRows<NotNull>: HasTotals<N>,
{
}
#[diagnostic::do_not_recommend]
#[doc(hidden)]
impl<T: Source, Q, N> OptionalTarget for DerivedOn<T, Q, N>
where
    <DerivedTable<T> as Asks>::OptionalTarget: Sized,
    DerivedTable<T>: OptionalTarget,
{
    type Condition = N;
    fn into_condition(self) -> N {
        Self::into_condition(self)
    }
}
#[diagnostic::do_not_recommend]
#[doc(hidden)]
impl<F, A> Ordered for Aggregate<F, A>
where
    <F as Asks>::Ordered: Sized,
    F: Ordered,
{
    type In<O> = Self;
    fn ordered<O>(self, _order: O) -> Self {
        self
    }
}
macro_rules! no_window_functions {
    ($([$($generic:tt)*] $aggregate:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        #[doc(hidden)]
        impl<$($generic)*> IsWindowFunction for $aggregate
        where
            <AggregateInOrder<O> as Asks>::IsWindowFunction: Sized,
            AggregateInOrder<O>: IsWindowFunction,
        {
            type Needs = <AggregateInOrder<O> as IsWindowFunction>::Needs;
            type Over<W> = Self;
            fn over<W>(self, _window: W) -> Self {
                self
            }
        }
    )* };
}
no_window_functions! {
    [A, X, O] StringAgg<A, X, O>;
    [A, O] ArrayAgg<A, O>;
}
#[diagnostic::do_not_recommend]
#[doc(hidden)]
impl<S, P, F, W, O, L, Q> WritesRows for Select<S, P, F, W, O, L, Q>
where
    <SelectStatement<Q> as Asks>::WritesRows: Sized,
    SelectStatement<Q>: WritesRows,
    Self: Params,
{
    type Rows = <SelectStatement<Q> as WritesRows>::Rows;

    fn returning_shape(&self, _shape: &mut Shape) {}
    fn returning_bind<'v>(&'v self, _to: &mut dyn Binder<'v>) -> Result<()> {
        Ok(())
    }
}

/// An UPDATE that has new values.
#[diagnostic::on_unimplemented(
    message = "this UPDATE does not say what to set",
    note = "new values come first: `update(users::table).set(users::name.to(\"Ada\"))`"
)]
pub trait HasValues {}
/// The assignments of an UPDATE that has none: of what follows nothing more is said.
#[derive(Clone, Copy, Debug)]
pub struct NotSet;
crate::params::nothing!([] NotSet);
crate::resolve::always!([] NotSet;);
impl<T, S> Assignments<T, S> for NotSet {
    type Met = ();
}
impl<D: Dialect> RenderAssignments<D> for NotSet {
    const SET: Piece = Piece::Empty;
}
placeless! {
#[allow(unused_qualifications)]
impl<T: TableDef> UpdateTable<T> {
    /// Comes after [`set`](Self::set).
    #[doc(hidden)]
    pub fn all_rows(self) -> Update<T, NotSet, AllRows>
    where
        Self: crate::refused::HasValues,
    {
        Update::not_set()
    }

    /// Comes after [`set`](Self::set).
    #[doc(hidden)]
    pub fn filter<C>(self, _condition: C) -> Update<T, NotSet, AllRows>
    where
        Self: crate::refused::HasValues,
    {
        Update::not_set()
    }
}
}
