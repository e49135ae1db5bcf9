//! Conditions over ranges.

use super::{End, IntoEnd, IsRange, Of2};
use crate::dialect::Ranges;
use crate::expr::function::markers;
use crate::expr::{Call2, IntoExpr, RangeExpr};
use crate::types::Bool;

markers! { Ranges:
    /// `r @> x`
    Contains ["r", "x"] WithArguments "{r} @> {x}" "is";
    /// `a @> b`
    ContainsRange ["a", "b"] WithArguments "{a} @> {b}" "is";
    /// `a <@ b`
    ContainedBy ["a", "b"] WithArguments "{a} <@ {b}" "is";
    /// `a && b`
    Overlaps ["a", "b"] WithArguments "{a} && {b}" "is";
    /// `a << b`
    Before ["a", "b"] WithArguments "{a} << {b}" "is";
    /// `a >> b`
    After ["a", "b"] WithArguments "{a} >> {b}" "is";
    /// `a &< b`
    NotRightOf ["a", "b"] WithArguments "{a} &< {b}" "is";
    /// `a &> b`
    NotLeftOf ["a", "b"] WithArguments "{a} &> {b}" "is";
    /// `a -|- b`
    Adjacent ["a", "b"] WithArguments "{a} -|- {b}" "is";
}

/// `r @> x`: whether a value is in a range; NULL for NULL.
///
/// A column of integers needs the width of the range's ends: cast another one.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// let query = events::table
///     .filter(querent::range::contains(events::seats, 7))
///     .select(events::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "events"."id" FROM "events" WHERE "events"."seats" @> CAST($1 AS integer)"#,
/// );
/// ```
pub fn contains<N: RangeExpr, B: IntoEnd<End<N>>>(
    range: N,
    value: B,
) -> Of2<Contains, Bool, N::Node, B::Node> {
    Call2::new(range.node(), value.into_end())
}

/// `a @> b`: whether every value of the second range is in the first one; the empty range is in every one; NULL for NULL.
pub fn contains_range<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<ContainsRange, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a <@ b`: whether every value of the first range is in the second one; the empty range is in every one; NULL for NULL.
pub fn contained_by<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<ContainedBy, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a && b`: whether the ranges have a value in common; NULL for NULL.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// use querent::jiff::civil::date;
///
/// let query = events::table
///     .filter(querent::range::overlaps(events::days, date(2024, 2, 1)..date(2024, 3, 1)))
///     .select(events::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "events"."id" FROM "events" WHERE "events"."days" && CAST($1 AS daterange)"#,
/// );
/// ```
pub fn overlaps<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<Overlaps, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a << b`: whether every value of the first range is less than all of the second one; false for an empty range; NULL for NULL.
pub fn before<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<Before, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a >> b`: whether every value of the first range is greater than all of the second one; false for an empty range; NULL for NULL.
pub fn after<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<After, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a &< b`: whether the first range ends no later than the second one; false for an empty range; NULL for NULL.
pub fn not_right_of<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<NotRightOf, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a &> b`: whether the first range begins no earlier than the second one; false for an empty range; NULL for NULL.
pub fn not_left_of<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<NotLeftOf, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}

/// `a -|- b`: whether one range begins where the other one ends, with nothing between them and nothing in common;
/// false for an empty range; NULL for NULL.
pub fn adjacent<N: RangeExpr, B: IntoExpr<<N::Sql as IsRange>::Itself>>(
    range: N,
    other: B,
) -> Of2<Adjacent, Bool, N::Node, B::Node> {
    Call2::new(range.node(), other.into_node())
}
