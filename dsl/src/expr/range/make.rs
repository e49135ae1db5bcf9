//! Ranges made of others, and of two ends.

use std::marker::PhantomData;

use super::{EndOf, IsRange, Of2};
use crate::dialect::{Has, Ranges};
use crate::expr::function::markers;
use crate::expr::{
    Call2, Expr, Function, FunctionOf, IntoExpr, IntoNullableExpr, Never, Node, RangeExpr,
    Templates,
};
use crate::types::{Range, RangeElement};

markers! { Ranges:
    /// `a + b`
    Union ["a", "b"] WithArguments "{a} + {b}";
    /// `a * b`
    Intersection ["a", "b"] WithArguments "{a} * {b}";
    /// `a - b`
    Difference ["a", "b"] WithArguments "{a} - {b}";
    /// `RANGE_MERGE(a, b)`
    Merge ["a", "b"] WithArguments "RANGE_MERGE({a}, {b})";
}

/// `a + b`: the values of both ranges. Ranges with a gap between them are an error of the
/// database: [`merge`] takes the gap too; NULL for NULL.
pub fn union<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<Union, <N::Sql as IsRange>::Itself, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a * b`: the values that both ranges have, which may be none; NULL for NULL.
pub fn intersection<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<Intersection, <N::Sql as IsRange>::Itself, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a - b`: the values of the first range that are not in the second one. An error of the
/// database where that leaves two pieces; NULL for NULL.
pub fn difference<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<Difference, <N::Sql as IsRange>::Itself, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `RANGE_MERGE(a, b)`: the smallest range with all values of both; NULL for NULL.
pub fn merge<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<Merge, <N::Sql as IsRange>::Itself, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// The type of a node whose values are ends.
type Own<N> = <<N as Node>::Sql as RangeElement>::Itself;

/// `int4range(x, y)`, by the name of the type
#[derive(Debug)]
pub struct HalfOpen<Q>(PhantomData<Q>);
/// `int4range(x, y, '[]')`, by the name of the type
#[derive(Debug)]
pub struct Inclusive<Q>(PhantomData<Q>);

impl<Q: RangeElement> Function for HalfOpen<Q> {
    type Null = Never;
    const SQL: &'static Templates = Q::HALF_OPEN;
}
impl<Q: RangeElement> Function for Inclusive<Q> {
    type Null = Never;
    const SQL: &'static Templates = Q::CLOSED;
}
impl<D, Q: RangeElement> FunctionOf<D> for HalfOpen<Q>
where
    <D as Has>::Ranges: Sized,
    D: Ranges,
{
}
impl<D, Q: RangeElement> FunctionOf<D> for Inclusive<Q>
where
    <D as Has>::Ranges: Sized,
    D: Ranges,
{
}

/// `int4range(x, y)`: the range from one value to another, without the latter. An end that is NULL is none: the
/// range has no limit there.
///
/// A lower end that is greater than the upper one is an error of the database. A range of values is given as
/// one: `1..10`.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// use querent::jiff::civil::date;
/// use querent::range::{contained_by, range};
///
/// let query = events::table
///     .filter(contained_by(range(events::day, None::<querent::jiff::civil::Date>), date(2024, 1, 1)..))
///     .select(events::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "events"."id" FROM "events" WHERE daterange("events"."day", CAST($1 AS date)) <@ CAST($2 AS daterange)"#,
/// );
/// ```
pub fn range<N: Node<Sql: RangeElement>, B: IntoNullableExpr<Own<N>>>(
    lower: Expr<N>,
    upper: B,
) -> Of2<HalfOpen<Own<N>>, Range<Own<N>>, N, B::Node>
where
    B::Node: Node<Sql: EndOf<Own<N>>>,
{
    Call2::new(lower.0, upper.into_node())
}

/// `int4range(x, y, '[]')`: like [`range`], with the upper end.
pub fn range_inclusive<N: Node<Sql: RangeElement>, B: IntoNullableExpr<Own<N>>>(
    lower: Expr<N>,
    upper: B,
) -> Of2<Inclusive<Own<N>>, Range<Own<N>>, N, B::Node>
where
    B::Node: Node<Sql: EndOf<Own<N>>>,
{
    Call2::new(lower.0, upper.into_node())
}
