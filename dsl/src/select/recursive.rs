//! The types of the columns of a recursive common table expression.
//!
//! PostgreSQL wants the start to have the very types of the whole: not `varchar(100)` where the step gives
//! `text`, not `numeric(10, 2)` where it gives `numeric`. MySQL and MariaDB make each column as wide as it is
//! in the start, and refuse a longer text or a greater number. There an empty SELECT stands first, which
//! gives the columns their types.

use std::marker::PhantomData;

use super::filter::Filtered;
use super::{
    Classed, Compound, Cross, Derived, DistinctOn, EveryRow, Except, ExceptAll, From, Full, Hinted,
    Inner, Intersect, IntersectAll, Join, LateralJoined, Left, NoFilter, NoFrom, NoLimit,
    OptionalJoin, Right, Select, SetUnion, TableCall, Union, UnionAll, ValueRows, WithQuery,
};
use crate::asks::Asks;
use crate::dialect::{Dialect, Has, Kind, OuterJoinSteps, RecursiveUnion};
use crate::expr::{Constant, PerRow};
use crate::piece::Piece;
use crate::raw::Raw;
use crate::schema::ColumnDef;
use crate::scope::{Contains, False, HasTable, NotNull, True};
use crate::table::Table;
use crate::types::SqlType;

/// A start and a step over the rows `T` found before.
#[diagnostic::on_unimplemented(
    message = "`with_recursive` takes the rows to start with and a step over those before",
    label = "expected `start.union_all(step)` or `start.union(step)`",
    note = "a query that does not name itself belongs into `with`"
)]
pub trait StartAndStep<T> {}
#[diagnostic::do_not_recommend]
impl<T, X, A, B, O, L> StartAndStep<T> for Compound<X, A, B, O, L>
where
    <X as Asks>::Repeats: Sized,
    <B as Asks>::IsStep<T>: Sized,
    X: Repeats,
    B: IsStep<T>,
{
}

/// `UNION` or `UNION ALL`.
#[diagnostic::on_unimplemented(
    message = "`with_recursive` takes the rows to start with and a step over those before",
    label = "expected `start.union_all(step)` or `start.union(step)`",
    note = "a query that does not name itself belongs into `with`"
)]
pub trait Repeats {}
#[diagnostic::do_not_recommend]
impl Repeats for Union {}
#[diagnostic::do_not_recommend]
impl Repeats for UnionAll {}

/// A step: a SELECT that computes rows from single rows of `T`.
#[diagnostic::on_unimplemented(
    message = "the step of a recursive query is a SELECT",
    label = "this step is another kind of query",
    note = "start.union_all(step), where the step joins the rows found before"
)]
pub trait IsStep<T> {}
impl<T, S, P: Classed, F, W, O, L, Q> IsStep<T> for Select<S, P, F, W, O, L, Q>
where
    <P::Class as Asks>::InStep: Sized,
    <W as Asks>::InStep: Sized,
    <L as Asks>::InStep: Sized,
    <Q as Asks>::InStep: Sized,
    S: StepScope<T>,
    P::Class: InStep,
    W: InStep,
    L: InStep,
    Q: InStep,
{
}
/// A scope in which no join makes the rows of `T` NULL, if it has them.
pub trait StepScope<T> {}
impl<T, S: Contains<T, Out: KeepsRows<S, T>>> StepScope<T> for S {}
/// Whether a scope has the table `T`, which is then not NULL there.
pub trait KeepsRows<S, T> {}
impl<S, T> KeepsRows<S, T> for False {}
impl<S: HasTable<T>, T> KeepsRows<S, T> for True
where
    <S::Null as Asks>::KeptWhole: Sized,
    S::Null: KeptWhole,
{
}
/// The NULL-ness of a table that no join adds rows of NULL to.
#[diagnostic::on_unimplemented(
    message = "an outer join in the step of a recursive query cannot make the rows before NULL",
    label = "the step of this query adds rows where none of those before matches",
    note = "begin the step with the rows before, `reached::table.left_join(..)`, or use `inner_join`"
)]
pub trait KeptWhole {}
#[diagnostic::do_not_recommend]
impl KeptWhole for NotNull {}

/// A part of a step: no GROUP BY, no page, no `distinct`, no aggregate and no window function.
#[diagnostic::on_unimplemented(
    message = "the step of a recursive query cannot have aggregates, window functions, `group_by`, `distinct` and a limit",
    label = "a step computes rows from the single rows before",
    note = "engines refuse them there: put them into the query that follows, `with_recursive(..).query(..)`"
)]
pub trait InStep {}
macro_rules! in_step {
    ($([$($generic:ident),*] $part:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic),*> InStep for $part {}
    )* };
}
in_step! { [] Constant; [] PerRow; [] NoFilter; [W, C] Filtered<W, C>; [] NoLimit; [] EveryRow; }

/// A query that is recursive in the dialect `D`, if it is recursive at all, its operator or its step.
pub trait RepeatsIn<D> {}
impl<D, X: RepeatsIn<D>, A, B: RepeatsIn<D>, O, L> RepeatsIn<D> for Compound<X, A, B, O, L> {}
impl<D, S, P, F: StepFrom<D>, W, O, L, Q> RepeatsIn<D> for Select<S, P, F, W, O, L, Q> {}
impl<D> RepeatsIn<D> for Union
where
    <D as Has>::RecursiveUnion: Sized,
    D: RecursiveUnion,
{
}
macro_rules! repeats_in {
    ($([$($generic:ident),*] $query:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<D, $($generic),*> RepeatsIn<D> for $query {}
    )* };
}
repeats_in! {
    [] UnionAll;
    [] Intersect;
    [] IntersectAll;
    [] Except;
    [] ExceptAll;
    [Q, K, O] DistinctOn<Q, K, O>;
    [T] Table<T>;
    [T, L, R] ValueRows<T, L, R>;
    [M, L] TableCall<M, L>;
    [M, L] Raw<M, L>;
    [C, Q] WithQuery<C, Q>;
}

/// The FROM clause of a step in the dialect `D`, or how a table is joined in it.
pub trait StepFrom<D> {}
macro_rules! step_from {
    ($([$($generic:ident),*] $part:ty $(: $($inner:ty),*)?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<D, $($generic),*> StepFrom<D> for $part $(where $($inner: StepFrom<D>),*)? {}
    )* };
}
step_from! {
    [] NoFrom;
    [T] From<T>;
    [T, H] Hinted<T, H>;
    [T, Q] Derived<T, Q>;
    [F, I] Cross<F, I>: F;
    [K, F, I, N] Join<K, F, I, N>: K, F;
    [K, F, T, N] OptionalJoin<K, F, T, N>: K, F;
    [K, T, F, Q] LateralJoined<K, T, F, Q>: K, F;
    [] Inner;
}
macro_rules! outer_joins {
    ($($kind:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<D> StepFrom<D> for $kind
        where
            <D as Has>::OuterJoinSteps: Sized,
            D: OuterJoinSteps,
        {
        }
    )* };
}
outer_joins!(Left Right Full);

/// The SQL of the columns of an empty SELECT.
pub trait RenderTypes<D: Dialect> {
    /// The columns.
    const ITEMS: Piece;
    /// Whether the rows of a query can narrow one of them.
    const NARROWS: bool;
    /// Whether there are no columns.
    const END: bool = false;
}
impl<D: Dialect> RenderTypes<D> for () {
    const ITEMS: Piece = Piece::Empty;
    const NARROWS: bool = false;
    const END: bool = true;
}
impl<D: Dialect, C: ColumnDef, Rest: RenderTypes<D>> RenderTypes<D> for (C, Rest) {
    const ITEMS: Piece = Piece::Seq(&[
        match Column::<D, C::Sql>::NARROWS {
            false => Piece::Text("NULL"),
            // It takes on the collation of the column after it, and is never computed.
            true if D::KIND.is_mysql_family() && Column::<D, C::Sql>::IS_STRING => {
                Piece::Text("REPEAT(' ', 65536)")
            }
            true => Piece::Seq(&[
                Piece::Text("CAST(NULL AS "),
                Piece::Text(Column::<D, C::Sql>::TYPE),
                Piece::Text(")"),
            ]),
        },
        Piece::Text(if Rest::END { "" } else { ", " }),
        Rest::ITEMS,
    ]);
    const NARROWS: bool = Column::<D, C::Sql>::NARROWS || Rest::NARROWS;
}

/// A column of SQL type `Q`.
struct Column<D, Q>(PhantomData<(D, Q)>);
impl<D: Dialect, Q: SqlType> Column<D, Q> {
    const TYPE: &'static str = Q::CAST.of(D::KIND);
    const IS_STRING: bool = Q::IS_TEXT || matches!(Self::TYPE.as_bytes(), b"BINARY");
    /// Whether the type has a length or scale.
    const NARROWS: bool = match D::KIND {
        Kind::MariaDb | Kind::MySql => {
            Self::IS_STRING
                || Q::IS_EXACT
                || matches!(Self::TYPE.as_bytes(), b"TIME(6)" | b"DATETIME(6)")
        }
        Kind::Postgres => {
            Q::IS_TEXT
                || Q::IS_EXACT
                || matches!(
                    Self::TYPE.as_bytes(),
                    b"time" | b"timestamp" | b"timestamptz"
                )
        }
        Kind::MsSql | Kind::Sqlite => false,
    };
}

/// The empty SELECT in front of a recursive query over the columns `Columns`.
pub(super) struct Types<D, Columns>(PhantomData<(D, Columns)>);
impl<D: Dialect, Columns: RenderTypes<D>> Types<D, Columns> {
    const SELECT: Piece = Piece::Seq(&[
        Piece::Text("SELECT "),
        Columns::ITEMS,
        Piece::Text(match D::KIND {
            Kind::Postgres => " WHERE FALSE",
            _ => " FROM DUAL WHERE FALSE",
        }),
    ]);

    /// It with the operator that the query has.
    pub(super) const fn before(union: Option<SetUnion>) -> Piece {
        match union {
            Some(SetUnion::KeepsEqual) if Columns::NARROWS => Self::ALL,
            Some(SetUnion::DropsEqual) if Columns::NARROWS => Self::DISTINCT,
            _ => Piece::Empty,
        }
    }
    const ALL: Piece = Piece::Seq(&[Self::SELECT, Piece::Text(" UNION ALL ")]);
    const DISTINCT: Piece = Piece::Seq(&[Self::SELECT, Piece::Text(" UNION ")]);
}
