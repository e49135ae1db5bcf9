//! WHERE.

use crate::asks::Given;
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::{ConditionOver, Expr, Met, Node, Render};
use crate::piece::{self, Piece, grouped, level};
use crate::shape::Shape;

/// What `filter` takes over the scope `S` and after the clauses `W`: a condition, or an `Option` of one.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait Condition<S, W = NoFilter> {
    /// The part of the WHERE clause.
    type Part: Params;
    /// `T`, where the condition is one over the scope `S`.
    type Then<T>;
    /// Makes the part.
    fn into_part(self) -> Self::Part;
}
impl<S, W: BeforeGroupBy, C: IsCondition> Condition<S, W> for C
where
    C::Node: ConditionOver<S>,
{
    type Part = <C as IsCondition>::Part;
    type Then<T> = <(W::Met, Met<C::Node>) as Given>::Then<T>;
    fn into_part(self) -> Self::Part {
        IsCondition::into_part(self)
    }
}

/// An expression, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition",
    note = "give a condition such as `users::id.eq(1)`, or an `Option` of one"
)]
pub trait IsCondition {
    /// The expression's node.
    type Node: Node;
    /// The part of the WHERE clause.
    type Part: Params;
    /// Makes the part.
    fn into_part(self) -> Self::Part;
}
#[diagnostic::do_not_recommend]
impl<N: Node> IsCondition for Expr<N> {
    type Node = N;
    type Part = Required<N>;
    fn into_part(self) -> Required<N> {
        Required(self.0)
    }
}
#[diagnostic::do_not_recommend]
impl<N: Node> IsCondition for Option<Expr<N>> {
    type Node = N;
    type Part = Optional<N>;
    fn into_part(self) -> Optional<N> {
        Optional(self.map(|condition| condition.0))
    }
}

/// No condition.
#[derive(Clone, Copy, Debug)]
pub struct NoFilter;

/// The conditions of a query before `group_by`.
#[diagnostic::on_unimplemented(
    message = "`filter` comes before `group_by`",
    label = "this query groups its rows already",
    note = "a condition on groups belongs into `.having(..)`"
)]
pub trait Conditions {
    /// There where the rule is kept.
    type Met;
}
/// The rule by another name.
pub trait BeforeGroupBy: Conditions {}
impl<W: Conditions> BeforeGroupBy for W {}
#[diagnostic::do_not_recommend]
impl Conditions for NoFilter {
    type Met = ();
}
#[diagnostic::do_not_recommend]
impl<W, C> Conditions for Filtered<W, C> {
    type Met = ();
}

/// A condition that is always there.
#[derive(Clone, Copy, Debug)]
pub struct Required<N>(pub(crate) N);

/// A condition that is there for some values of the query.
#[derive(Clone, Copy, Debug)]
pub struct Optional<N>(Option<N>);

impl<N> Optional<N> {
    pub(crate) const fn new(condition: Option<N>) -> Self {
        Self(condition)
    }
}

/// The conditions `W` and one more.
#[derive(Clone, Copy, Debug)]
pub struct Filtered<W, C>(pub(crate) W, pub(crate) C);

crate::params::nothing!([] NoFilter);
crate::resolve::always!([] NoFilter;);
crate::params::resolves!([] Required<N>: N);
crate::params::resolves!([] Optional<N>: N);
crate::params::resolves!([] Filtered<W, C>: W, C);
impl<N: Params> Params for Required<N> {
    const SHAPED: bool = N::SHAPED;
    const BINDS: bool = N::BINDS;

    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}
impl<N: Params> Params for Optional<N> {
    const BINDS: bool = N::BINDS;

    fn shape(&self, shape: &mut Shape) {
        shape.switch(self.0.is_some());
        if let Some(condition) = &self.0 {
            condition.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0
            .as_ref()
            .map_or(Ok(()), |condition| condition.bind(to))
    }
}
crate::params::of_fields!(@params [] Filtered<W, C>: W 0, C 1);

/// The SQL of a WHERE clause.
pub trait RenderFilter<D: Dialect> {
    /// The conditions.
    const FILTER: Piece;
    /// Every clause between FROM and ORDER BY.
    const CLAUSES: Piece = match Self::FILTER {
        Piece::Empty => Piece::Empty,
        _ => Piece::Clause(&piece::Clause {
            words: piece::Words::Where,
            body: Self::FILTER,
        }),
    };
}
impl<D: Dialect> RenderFilter<D> for NoFilter {
    const FILTER: Piece = Piece::Empty;
}
impl<D: Dialect, N: Render<D>> RenderFilter<D> for Required<N> {
    const FILTER: Piece = Piece::Item(&grouped(&N::PREDICATE, N::LEVEL, level::AND));
}
impl<D: Dialect, N: Render<D>> RenderFilter<D> for Optional<N> {
    const FILTER: Piece = Piece::OptItem(&grouped(&N::PREDICATE, N::LEVEL, level::AND));
}
impl<D: Dialect, W: RenderFilter<D>, C: RenderFilter<D>> RenderFilter<D> for Filtered<W, C> {
    const FILTER: Piece = match W::FILTER {
        Piece::Empty => C::FILTER,
        _ => Piece::Seq(&[W::FILTER, C::FILTER]),
    };
}
