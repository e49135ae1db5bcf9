//! What all aggregates are: a call whose text has places for FILTER and OVER.

use std::marker::PhantomData;

use crate::dialect::{Dialect, Kind};
use crate::expr::column::is_bool;
use crate::expr::{Expr, InScope, Node};
use crate::piece::Piece;
use crate::scope::{Grouped, In, NotNull, Nothing, Nullability, Nullable};
use crate::types::{Spelling, SqlType};

/// An aggregate of an expression.
#[derive(Clone, Copy, Debug)]
pub struct Aggregate<F, A>(pub(super) A, pub(super) PhantomData<F>);

impl<F, A> Aggregate<F, A> {
    /// The aggregate `F` of the argument.
    pub(super) const fn of(argument: A) -> Self {
        Self(argument, PhantomData)
    }
}

/// Which aggregate it is, over an argument of SQL type `Q`.
///
/// Its SQL is `OPEN BEFORE argument AFTER ) CLOSE`; `DISTINCT` stands after `OPEN`, `FILTER (..)` and
/// `OVER (..)` before `CLOSE`.
pub trait AggregateFunction<Q>: 'static {
    /// The type of the result.
    type Sql: SqlType;
    /// When the result is NULL: [`NeverNull`], [`EmptyNull`], [`OfArgument`] or [`AlwaysNull`].
    type Nulls: NullRule;
    /// The SQL up to the parenthesis of the call.
    const OPEN: Spelling;
    /// The SQL before the argument.
    const BEFORE: Spelling = Spelling::everywhere("");
    /// The SQL after the argument.
    const AFTER: Spelling = Spelling::everywhere("");
    /// The SQL after the call.
    const CLOSE: Spelling = Spelling::everywhere("");
    /// Whether equal arguments count once.
    const DISTINCT: bool = false;
}

/// An aggregate that the dialect `D` has.
pub trait SpelledIn<D: Dialect> {}

/// An aggregate with its arguments.
pub trait AggregateCall {
    /// The type of the result.
    type Sql: SqlType;
    /// The arguments: expressions and tuples of expressions.
    type Arguments;
    /// Those of them that are not checked for aggregates where they are given.
    type Checked;
}

/// The SQL of an aggregate, in parts: the argument is replaced where a condition is emulated, and
/// FILTER and OVER stand between `CLOSE` and `END`.
pub trait RenderAggregate<D: Dialect> {
    /// Up to the argument.
    const OPEN: Piece;
    /// The argument.
    const ARGUMENT: Piece;
    /// What counts a row in the place of the argument.
    const COUNTED: Piece = Self::ARGUMENT;
    /// After the argument, up to the parenthesis of the call.
    const CLOSE: Piece = Piece::Text(")");
    /// After the call.
    const END: Piece = Piece::Empty;
}

/// Whether an aggregate is NULL over the scope `S`, where `Empty` says whether there may be no rows.
pub trait NullOver<S, Empty> {
    /// Whether it can be NULL.
    type Null: Nullability;
}

/// NULL-ness of an aggregate whose argument is `Argument`, over rows of which there may be none.
pub trait NullRule {
    /// Whether it can be NULL.
    type Of<Argument: Nullability, Empty: Nullability>: Nullability;
}
/// A count: it is never NULL.
pub enum NeverNull {}
/// NULL over no rows only.
pub enum EmptyNull {}
/// NULL over no rows in which the argument is not NULL.
pub enum OfArgument {}
/// NULL in other cases too.
pub enum AlwaysNull {}
impl NullRule for NeverNull {
    type Of<Argument: Nullability, Empty: Nullability> = NotNull;
}
impl NullRule for EmptyNull {
    type Of<Argument: Nullability, Empty: Nullability> = Empty;
}
impl NullRule for OfArgument {
    type Of<Argument: Nullability, Empty: Nullability> = Argument::Or<Empty>;
}
impl NullRule for AlwaysNull {
    type Of<Argument: Nullability, Empty: Nullability> = Nullable;
}

/// A scope whose rows are aggregated.
pub trait AggregateScope {
    /// [`Nullable`] where there may be no rows.
    type Empty: Nullability;
}
impl AggregateScope for Nothing {
    type Empty = Nullable;
}
impl<T, N, Rest> AggregateScope for In<T, N, Rest> {
    type Empty = Nullable;
}
// A group has a row. The rows of totals are there even over no rows.
impl<S, K, N: Nullability> AggregateScope for Grouped<S, K, N> {
    type Empty = N;
}

/// The whole text of the aggregate `G`.
pub(crate) struct Whole<D, G>(PhantomData<(D, G)>);

impl<D: Dialect, G: RenderAggregate<D> + AggregateCall> Whole<D, G> {
    /// Up to where OVER stands.
    pub(crate) const CALL: Piece = Piece::Seq(&[G::OPEN, G::ARGUMENT, G::CLOSE]);
    pub(crate) const VALUE: Piece = Piece::Seq(&[Self::CALL, G::END]);
    pub(crate) const PREDICATE: Piece = if is_tested::<D, G::Sql>() {
        Piece::Seq(&[Self::VALUE, Piece::Text(" = 1")])
    } else {
        Self::VALUE
    };
}

/// Whether a value of type `Q` becomes a condition by a comparison: a truth value on SQL Server.
pub(in crate::expr) const fn is_tested<D: Dialect, Q: SqlType>() -> bool {
    matches!(D::KIND, Kind::MsSql) && is_bool::<Q>()
}

/// What an aggregate is as an expression, from its [`AggregateCall`].
macro_rules! aggregate_node {
    ([$($generic:tt)*] $node:ty) => {
        impl<$($generic)*> $crate::expr::Node for $node
        where
            Self: $crate::expr::aggregate::AggregateCall + $crate::bind::Params,
            <Self as $crate::expr::aggregate::AggregateCall>::Checked:
                $crate::expr::window::Parts<Class: $crate::expr::Unaggregated>,
        {
            type Sql = <Self as $crate::expr::aggregate::AggregateCall>::Sql;
            type Class = $crate::expr::OverRows;
            type Name = $crate::expr::Unnamed;
        }
        impl<$($generic)* S: $crate::expr::aggregate::AggregateScope> $crate::expr::InScope<S>
            for $node
        where
            Self: $crate::expr::Node + $crate::expr::aggregate::NullOver<S, S::Empty>,
        {
            type Null = <Self as $crate::expr::aggregate::NullOver<S, S::Empty>>::Null;
        }
        impl<$($generic)* D> $crate::expr::Render<D> for $node
        where
            Self: $crate::expr::aggregate::AggregateCall
                + $crate::expr::aggregate::RenderAggregate<D>,
            D: $crate::resolve::Computes<
                <Self as $crate::expr::aggregate::AggregateCall>::Arguments,
            >,
        {
            const VALUE: $crate::piece::Piece =
                $crate::expr::aggregate::Whole::<D, Self>::VALUE;
            const PREDICATE: $crate::piece::Piece =
                $crate::expr::aggregate::Whole::<D, Self>::PREDICATE;
        }
        impl<$($generic)* Env> $crate::resolve::Resolves<Env> for $node
        where
            Self: $crate::expr::aggregate::AggregateCall,
            Env: $crate::resolve::InAggregate<
                <Self as $crate::expr::aggregate::AggregateCall>::Arguments,
            >,
        {
        }
    };
}
pub(crate) use aggregate_node;

crate::params::of_fields!(@params [F,] Aggregate<F, A>: A 0);
aggregate_node!([F, A,] Aggregate<F, A>);
impl<F: AggregateFunction<A::Sql>, A: Node> AggregateCall for Aggregate<F, A> {
    type Sql = F::Sql;
    type Arguments = Expr<A>;
    type Checked = Self::Arguments;
}
impl<F: AggregateFunction<A::Sql>, A: InScope<S>, S, Empty: Nullability> NullOver<S, Empty>
    for Aggregate<F, A>
{
    type Null = <F::Nulls as NullRule>::Of<A::Null, Empty>;
}
impl<D: Dialect, F, A> RenderAggregate<D> for Aggregate<F, A>
where
    F: AggregateFunction<A::Sql> + SpelledIn<D>,
    A: crate::expr::Render<D> + Node,
{
    const OPEN: Piece = Piece::Seq(&[
        Piece::Text(F::OPEN.of(D::KIND)),
        Piece::Text(if F::DISTINCT { "DISTINCT " } else { "" }),
        Piece::Text(F::BEFORE.of(D::KIND)),
    ]);
    const ARGUMENT: Piece = A::VALUE;
    const CLOSE: Piece = Piece::Seq(&[Piece::Text(F::AFTER.of(D::KIND)), Piece::Text(")")]);
    const END: Piece = Piece::Text(F::CLOSE.of(D::KIND));
}
