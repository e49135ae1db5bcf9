//! `FILTER (WHERE ..)`: an aggregate of some of the rows.

use super::{AggregateCall, NullOver, RenderAggregate, aggregate_node};
use crate::asks::Given;
use crate::bind::{Binder, Params};
use crate::dialect::{AggregateFilters, Dialect, Has, Kind};
use crate::error::Error;
use crate::expr::{Expr, InScope, Node, Render, Unaggregated};
use crate::piece::Piece;
use crate::scope::Nullable;
use crate::shape::Shape;
use crate::types::IsBool;

/// The aggregate `G` of the rows for which the condition `C` is true.
#[derive(Clone, Copy, Debug)]
pub struct FilteredAggregate<G, C>(G, C);

/// Whether the dialect has FILTER; else the argument is NULL in the other rows.
const fn has_filter(kind: Kind) -> bool {
    matches!(kind, Kind::Postgres | Kind::Sqlite)
}

impl<G: Params, C: Params> Params for FilteredAggregate<G, C> {
    fn shape(&self, shape: &mut Shape) {
        if has_filter(shape.kind()) {
            self.0.shape(shape);
            self.1.shape(shape);
        } else {
            self.1.shape(shape);
            self.0.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        if has_filter(to.kind()) {
            self.0.bind(to)?;
            self.1.bind(to)
        } else {
            self.1.bind(to)?;
            self.0.bind(to)
        }
    }
}
aggregate_node!([G, C,] FilteredAggregate<G, C>);
impl<G: AggregateCall, C> AggregateCall for FilteredAggregate<G, C> {
    type Sql = G::Sql;
    type Arguments = (G::Arguments, Expr<C>);
    type Checked = G::Checked;
}
// The condition may be true for no row of a group.
impl<G: NullOver<S, Nullable>, C: InScope<S>, S, Empty> NullOver<S, Empty>
    for FilteredAggregate<G, C>
{
    type Null = <C::Null as Given>::Then<G::Null>;
}
impl<D: Dialect, G: RenderAggregate<D> + FilteredIn<D>, C: Render<D>> RenderAggregate<D>
    for FilteredAggregate<G, C>
{
    const OPEN: Piece = G::OPEN;
    const ARGUMENT: Piece = if has_filter(D::KIND) {
        G::ARGUMENT
    } else {
        Piece::Seq(&[
            Piece::Text("CASE WHEN "),
            C::PREDICATE,
            Piece::Text(" THEN "),
            G::COUNTED,
            Piece::Text(" END"),
        ])
    };
    const CLOSE: Piece = if has_filter(D::KIND) {
        Piece::Seq(&[
            G::CLOSE,
            Piece::Text(" FILTER (WHERE "),
            C::PREDICATE,
            Piece::Text(")"),
        ])
    } else {
        G::CLOSE
    };
    const END: Piece = G::END;
}

/// A condition inside an aggregate.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition",
    note = "give a condition such as `users::id.eq(1)`"
)]
pub trait AggregateCondition {
    /// The node.
    type Node: Node;
    /// The node.
    fn into_node(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<N: Node> AggregateCondition for Expr<N> {
    type Node = N;
    fn into_node(self) -> N {
        self.0
    }
}

/// An aggregate.
#[diagnostic::on_unimplemented(
    message = "`filter` belongs after an aggregate",
    note = "a condition on the rows of a query is `filter` on the query, before `select`"
)]
pub trait IsAggregate {
    /// The aggregate with the condition `C`.
    type Filtered<C>;
    /// Makes it.
    fn filtered<C>(self, condition: C) -> Self::Filtered<C>;
}

/// An aggregate that takes a condition in the dialect `D`.
pub trait FilteredIn<D: Dialect> {}
// Which rows another aggregate leaves out when an argument is NULL is not known.
impl<D, F, C> FilteredIn<D> for super::Declared<F, C>
where
    <D as Has>::AggregateFilters: Sized,
    D: AggregateFilters,
{
}

macro_rules! is_aggregate {
    ([$($generic:tt)*] $node:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> IsAggregate for $node {
            type Filtered<C> = FilteredAggregate<Self, C>;
            fn filtered<C>(self, condition: C) -> FilteredAggregate<Self, C> {
                FilteredAggregate(self, condition)
            }
        }
    };
}
is_aggregate!([F, A] super::Declared<F, A>);
macro_rules! aggregates {
    ($([$($generic:tt)*] $node:ident;)*) => { $(
        is_aggregate!([$($generic)*] super::$node<$($generic)*>);
        #[diagnostic::do_not_recommend]
        impl<D: Dialect, $($generic)*> FilteredIn<D> for super::$node<$($generic)*> {}
    )* };
}
aggregates! {
    [] CountRows;
    [F, A] Aggregate;
    [A, X, O] StringAgg;
    [A, O] ArrayAgg;
    [F, A] Percentile;
}
#[cfg(feature = "json")]
aggregates! { [A, O] JsonArrayAgg; [K, A] JsonObjectAgg; }

/// What `filter` after the aggregate `G` takes.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait AggregateFilter<G> {
    /// The aggregate with the condition.
    type Filtered;
    /// Makes it.
    fn filter(self, aggregate: G) -> Self::Filtered;
}
impl<G: IsAggregate, C: AggregateCondition> AggregateFilter<G> for C
where
    <C::Node as Node>::Sql: IsBool,
    <C::Node as Node>::Class: Unaggregated,
{
    type Filtered = G::Filtered<C::Node>;
    fn filter(self, aggregate: G) -> Self::Filtered {
        aggregate.filtered(self.into_node())
    }
}

impl<N> Expr<N> {
    /// `FILTER (WHERE condition)` after an aggregate: it sees only the rows for which the condition is
    /// true. All but the counts are NULL when there is none.
    ///
    /// `AGGREGATE(CASE WHEN condition THEN a END)` on MySQL, MariaDB and SQL Server.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let good = posts::rating.gt(4.0);
    /// let query = posts::table
    ///     .group_by(posts::author_id)
    ///     .select((posts::author_id, count(), count().filter(good)));
    /// assert!(query.sql::<Postgres>().starts_with(
    ///     r#"SELECT "posts"."author_id", COUNT(*), COUNT(*) FILTER (WHERE "posts"."rating" > $1) FROM"#,
    /// ));
    /// assert!(query.sql::<MySql>().starts_with(
    ///     "SELECT `posts`.`author_id`, COUNT(*), COUNT(CASE WHEN `posts`.`rating` > ? THEN 1 END) FROM",
    /// ));
    /// ```
    pub fn filter<C: AggregateFilter<N>>(self, condition: C) -> Expr<C::Filtered> {
        Expr(condition.filter(self.0))
    }
}
