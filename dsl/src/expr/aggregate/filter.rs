//! `FILTER (WHERE ..)`: an aggregate of some of the rows.

use super::{AggregateCall, NullOver, RenderAggregate, aggregate_node};
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
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
}
// The condition may be true for no row of a group.
impl<G: NullOver<S, Nullable>, C: InScope<S>, S, Empty> NullOver<S, Empty>
    for FilteredAggregate<G, C>
{
    type Null = G::Null;
}
impl<D: Dialect, G: RenderAggregate<D>, C: Render<D>> RenderAggregate<D>
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
    label = "expected a condition such as `users::id.eq(1)`"
)]
pub trait AggregateFilter {
    /// The node.
    type Node;
    /// The node.
    fn into_node(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<N: Node<Sql: IsBool, Class: Unaggregated>> AggregateFilter for Expr<N> {
    type Node = N;
    fn into_node(self) -> N {
        self.0
    }
}

/// An aggregate.
#[diagnostic::on_unimplemented(
    message = "`filter` belongs after an aggregate",
    label = "this is not an aggregate such as `count()`",
    note = "a condition on the rows of a query is `filter` on the query, before `select`"
)]
pub trait IsAggregate {}
#[diagnostic::do_not_recommend]
impl IsAggregate for super::CountRows {}
#[diagnostic::do_not_recommend]
impl<F, A> IsAggregate for super::Aggregate<F, A> {}
#[diagnostic::do_not_recommend]
impl<A, X, O> IsAggregate for super::StringAgg<A, X, O> {}
#[diagnostic::do_not_recommend]
impl<A, O> IsAggregate for super::ArrayAgg<A, O> {}
#[diagnostic::do_not_recommend]
impl<A, O> IsAggregate for super::JsonArrayAgg<A, O> {}
#[diagnostic::do_not_recommend]
impl<K, A> IsAggregate for super::JsonObjectAgg<K, A> {}
#[diagnostic::do_not_recommend]
impl<F, A> IsAggregate for super::Percentile<F, A> {}

/// An aggregate that takes the condition `C`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait TakesFilter<C> {
    /// The aggregate with the condition.
    type Filtered;
    /// Makes it.
    fn filtered(self, condition: C) -> Self::Filtered;
}
impl<G: IsAggregate, C: AggregateFilter> TakesFilter<C> for G {
    type Filtered = FilteredAggregate<G, C::Node>;
    fn filtered(self, condition: C) -> Self::Filtered {
        FilteredAggregate(self, condition.into_node())
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
    pub fn filter<C>(self, condition: C) -> Expr<N::Filtered>
    where
        N: TakesFilter<C>,
    {
        Expr(self.0.filtered(condition))
    }
}
