//! Elements and parts of arrays, and arrays made of others.

use super::{IsArray, Of, Of2, Of3};
use crate::dialect::Arrays;
use crate::expr::function::markers;
use crate::expr::{ArrayExpr, Call1, Call2, Call3, IntoExpr};
use crate::types::Integer;

markers! { Arrays:
    /// `a[i]`
    At ["a", "i"] Always "({a})[{i}]";
    /// `a[i:j]`
    Slice ["a", "i", "j"] WithArguments "({a})[{i}:{j}]";
    /// `CARDINALITY(a)`
    Length ["a"] WithArguments "CARDINALITY({a})";
    /// `ARRAY_APPEND(a, x)`, which is no NULL for an array that is NULL.
    Append ["a", "x"] WithArguments "ARRAY_APPEND({a}, {x:untyped})";
    /// `ARRAY_PREPEND(x, a)`
    Prepend ["a", "x"] WithArguments "ARRAY_PREPEND({x:untyped}, {a})";
    /// `a || b`
    Concat ["a", "b"] WithArguments "{a} || {b:untyped}";
    /// `ARRAY_REMOVE(a, x)`
    Without ["a", "x"] WithArguments "ARRAY_REMOVE({a}, {x:untyped})";
    /// `ARRAY_POSITION(a, x)`
    Position ["a", "x"] Always "ARRAY_POSITION({a}, {x:untyped})";
}

/// `a[i]`: an element of an array; NULL where there is none, or where it is NULL. The first one is number
/// 1.
pub fn at<N: ArrayExpr, I: IntoExpr<Integer>>(
    array: N,
    index: I,
) -> Of2<At, <N::Sql as IsArray>::Element, N::Node, I::Node> {
    Call2::new(array.node(), index.into_node())
}

/// `a[i:j]`: the elements from one number to another, both included; NULL for NULL. Numbers past the ends
/// are fine.
pub fn slice<N: ArrayExpr, I: IntoExpr<Integer>, J: IntoExpr<Integer>>(
    array: N,
    first: I,
    last: J,
) -> Of3<Slice, <N::Sql as IsArray>::Itself, N::Node, I::Node, J::Node> {
    Call3::new(array.node(), first.into_node(), last.into_node())
}

/// `CARDINALITY(a)`: the number of elements; NULL for NULL.
pub fn length<N: ArrayExpr>(array: N) -> Of<Length, Integer, N::Node> {
    Call1::new(array.node())
}

/// `ARRAY_APPEND(a, x)`: the array with one more element at the end.
///
/// An array that is NULL counts as an empty one on the server; the result is an `Option` all the same.
pub fn append<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Element>>(
    array: N,
    element: B,
) -> Of2<Append, <N::Sql as IsArray>::Itself, N::Node, B::Node> {
    Call2::new(array.node(), element.into_node())
}

/// `ARRAY_PREPEND(x, a)`: the array with one more element at the start; like [`append`].
pub fn prepend<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Element>>(
    array: N,
    element: B,
) -> Of2<Prepend, <N::Sql as IsArray>::Itself, N::Node, B::Node> {
    Call2::new(array.node(), element.into_node())
}

/// `a || b`: both arrays, one after the other. One that is NULL counts as an empty one on the server.
pub fn concat<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Itself>>(
    array: N,
    other: B,
) -> Of2<Concat, <N::Sql as IsArray>::Itself, N::Node, B::Node> {
    Call2::new(array.node(), other.into_node())
}

/// `ARRAY_REMOVE(a, x)`: the array without the elements that are equal to one; NULL for NULL.
pub fn without<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Element>>(
    array: N,
    element: B,
) -> Of2<Without, <N::Sql as IsArray>::Itself, N::Node, B::Node> {
    Call2::new(array.node(), element.into_node())
}

/// `ARRAY_POSITION(a, x)`: the number of the first element that is equal to one, as `i32`; NULL where
/// there is none. The first element is number 1.
pub fn position<N: ArrayExpr, B: IntoExpr<<N::Sql as IsArray>::Element>>(
    array: N,
    element: B,
) -> Of2<Position, Integer, N::Node, B::Node> {
    Call2::new(array.node(), element.into_node())
}
