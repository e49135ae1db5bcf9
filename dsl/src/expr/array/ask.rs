//! Conditions over arrays.

use super::{IsArray, Of2};
use crate::dialect::Arrays;
use crate::expr::function::markers;
use crate::expr::{ArrayExpr, Call2, IntoExpr};
use crate::types::Bool;

markers! { Arrays:
    /// `a @> b`
    Contains ["a", "b"] WithArguments "{a} @> {b:untyped}" "is";
    /// `a <@ b`
    ContainedBy ["a", "b"] WithArguments "{a} <@ {b:untyped}" "is";
    /// `a && b`
    Overlaps ["a", "b"] WithArguments "{a} && {b:untyped}" "is";
    /// `x = ANY (a)`, NULL when it is not found in an array with NULL.
    Has ["a", "x"] Always "{x} = ANY ({a})" "is";
}

/// `a @> b`: whether every element of the second array is in the first one, in whatever order and number;
/// NULL for NULL. A NULL in the second array is in none.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// let query = events::table.filter(querent::array::contains(events::tags, vec!["sql", "rust"])).select(events::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "events"."id" FROM "events" WHERE "events"."tags" @> $1"#,
/// );
/// ```
pub fn contains<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Itself>>(
    array: N,
    part: B,
) -> Of2<Contains, Bool, N::Node, B::Node> {
    Call2::new(array.node(), part.into_node())
}

/// `a <@ b`: whether every element of the first array is in the second one; NULL for NULL.
pub fn contained_by<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Itself>>(
    array: N,
    whole: B,
) -> Of2<ContainedBy, Bool, N::Node, B::Node> {
    Call2::new(array.node(), whole.into_node())
}

/// `a && b`: whether the arrays have an element in common; NULL for NULL.
pub fn overlaps<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Itself>>(
    array: N,
    other: B,
) -> Of2<Overlaps, Bool, N::Node, B::Node> {
    Call2::new(array.node(), other.into_node())
}

/// `x = ANY (a)`: whether an array has an element; NULL for NULL, and when it is not found in an array
/// with NULL.
///
/// For a list of values in Rust there is [`is_in`](crate::Expr::is_in), on every engine.
pub fn has<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Element>>(
    array: N,
    element: B,
) -> Of2<Has, Bool, N::Node, B::Node> {
    Call2::new(array.node(), element.into_node())
}
