//! Ends of ranges.

use super::{IsRange, Of};
use crate::dialect::Ranges;
use crate::expr::function::markers;
use crate::expr::{Call1, RangeExpr};
use crate::types::Bool;

markers! { Ranges:
    /// `LOWER(r)`
    Lower ["r"] Always "LOWER({r})";
    /// `UPPER(r)`
    Upper ["r"] Always "UPPER({r})";
    /// `ISEMPTY(r)`
    IsEmpty ["r"] WithArguments "ISEMPTY({r})" "is";
    /// `LOWER_INC(r)`
    LowerIncluded ["r"] WithArguments "LOWER_INC({r})" "is";
    /// `UPPER_INC(r)`
    UpperIncluded ["r"] WithArguments "UPPER_INC({r})" "is";
    /// `LOWER_INF(r)`
    LowerUnbounded ["r"] WithArguments "LOWER_INF({r})" "is";
    /// `UPPER_INF(r)`
    UpperUnbounded ["r"] WithArguments "UPPER_INF({r})" "is";
}

/// `LOWER(r)`: the lower end of a range, in it or not; NULL where there is none, for the empty range and for
/// NULL.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// use querent::range::{lower, upper};
///
/// let query = events::table.select((lower(events::days), upper(events::days)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT LOWER("events"."days"), UPPER("events"."days") FROM "events""#,
/// );
/// ```
pub fn lower<N: RangeExpr>(range: N) -> Of<Lower, <N::Sql as IsRange>::Element, N::Node> {
    Call1::new(range.node())
}

/// `UPPER(r)`: the upper end of a range, in it or not; NULL where there is none, for the empty range and for
/// NULL. That of integers and dates is the first value after the range.
pub fn upper<N: RangeExpr>(range: N) -> Of<Upper, <N::Sql as IsRange>::Element, N::Node> {
    Call1::new(range.node())
}

/// `ISEMPTY(r)`: whether there is no value in a range; NULL for NULL.
pub fn is_empty<N: RangeExpr>(range: N) -> Of<IsEmpty, Bool, N::Node> {
    Call1::new(range.node())
}

/// `LOWER_INC(r)`: whether the lower end is in the range; false where there is none; NULL for NULL.
pub fn lower_included<N: RangeExpr>(range: N) -> Of<LowerIncluded, Bool, N::Node> {
    Call1::new(range.node())
}

/// `UPPER_INC(r)`: whether the upper end is in the range; false where there is none, and always for integers and
/// dates; NULL for NULL.
pub fn upper_included<N: RangeExpr>(range: N) -> Of<UpperIncluded, Bool, N::Node> {
    Call1::new(range.node())
}

/// `LOWER_INF(r)`: whether there is no lower end; false for the empty range; NULL for NULL.
pub fn lower_unbounded<N: RangeExpr>(range: N) -> Of<LowerUnbounded, Bool, N::Node> {
    Call1::new(range.node())
}

/// `UPPER_INF(r)`: whether there is no upper end; false for the empty range; NULL for NULL.
pub fn upper_unbounded<N: RangeExpr>(range: N) -> Of<UpperUnbounded, Bool, N::Node> {
    Call1::new(range.node())
}
