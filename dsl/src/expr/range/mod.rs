//! Ranges of PostgreSQL.
//!
//! | function | SQL | result |
//! |---|---|---|
//! | [`contains`]`(r, x)` | `r @> x` | condition |
//! | [`contains_range`]`(a, b)`, [`contained_by`], [`overlaps`] | `a @> b`, `a <@ b`, `a && b` | condition |
//! | [`before`]`(a, b)`, [`after`], [`adjacent`] | `a << b`, `a >> b`, `a -\|- b` | condition |
//! | [`not_right_of`]`(a, b)`, [`not_left_of`] | `a &< b`, `a &> b` | condition |
//! | [`lower`], [`upper`] | `LOWER(r)`, `UPPER(r)` | end or NULL |
//! | [`is_empty`] | `ISEMPTY(r)` | condition |
//! | [`lower_included`], [`upper_included`] | `LOWER_INC(r)`, `UPPER_INC(r)` | condition |
//! | [`lower_unbounded`], [`upper_unbounded`] | `LOWER_INF(r)`, `UPPER_INF(r)` | condition |
//! | [`union`]`(a, b)`, [`intersection`], [`difference`] | `a + b`, `a * b`, `a - b` | range |
//! | [`merge`]`(a, b)` | `RANGE_MERGE(a, b)` | range |
//! | [`range`]`(x, y)`, [`range_inclusive`] | `int4range(x, y)`, `int4range(x, y, '[]')` | range |
//!
//! Arguments are values or expressions. A value is a [`Range`] or a range of Rust: `1..10`, `1..=9`, `1..`.
//! It is bound as it is: one whose lower end is above the upper one is an error of the database. Other
//! engines have no ranges, and these functions do not compile for them: keep the two ends in two columns there.

mod ask;
mod make;
mod parts;
mod value;

pub use ask::{
    Adjacent, After, Before, ContainedBy, Contains, ContainsRange, NotLeftOf, NotRightOf, Overlaps,
    adjacent, after, before, contained_by, contains, contains_range, not_left_of, not_right_of,
    overlaps,
};
pub use make::{
    Difference, HalfOpen, Inclusive, Intersection, Merge, Union, difference, intersection, merge,
    range, range_inclusive, union,
};
pub use parts::{
    IsEmpty, Lower, LowerIncluded, LowerUnbounded, Upper, UpperIncluded, UpperUnbounded, is_empty,
    lower, lower_included, lower_unbounded, upper, upper_included, upper_unbounded,
};
pub use value::Range;

use crate::expr::{IntoExpr, Node};
use crate::types::{self, RangeElement, SqlType};

/// A range.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a range type",
    note = "the functions of `querent::range` need a column of a range type, or `range(lower, upper)`"
)]
pub trait IsRange: SqlType {
    /// The type.
    type Itself: SqlType;
    /// The type of its ends.
    type Element: RangeElement;
}
#[diagnostic::do_not_recommend]
impl<Q: RangeElement> IsRange for types::Range<Q> {
    type Itself = Self;
    type Element = Q;
}

/// The type of the ends of a range, to the bit: PostgreSQL does not widen integers here.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` expression cannot be used with a range of `{Q}`",
    note = "PostgreSQL does not widen integers here: cast the expression with `.cast::<{Q}>()`"
)]
pub trait EndOf<Q> {}
#[diagnostic::do_not_recommend]
impl<Q> EndOf<Q> for Q {}

/// A value that may be in a range of `Q`: it has one impl for all types, and so a message that leads to it
/// lists no others.
pub trait IntoEnd<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_end(self) -> Self::Node;
}
impl<Q, B: IntoExpr<Q, Node: EndNode<Q>>> IntoEnd<Q> for B {
    type Node = <B::Node as EndNode<Q>>::Itself;
    fn into_end(self) -> Self::Node {
        self.into_node().itself()
    }
}
/// The node of a value that may be in a range of `Q`.
pub trait EndNode<Q> {
    /// The node.
    type Itself: Node;
    /// The node.
    fn itself(self) -> Self::Itself;
}
impl<Q, N: Node<Sql: EndOf<Q>>> EndNode<Q> for N {
    type Itself = N;
    fn itself(self) -> N {
        self
    }
}

/// The type of the ends of a node's ranges.
type End<N> = <<N as crate::expr::RangeExpr>::Sql as IsRange>::Element;
/// A call with one argument.
type Of<F, Q, A> = crate::Expr<crate::expr::Call1<F, Q, A>>;
/// A call with two arguments.
type Of2<F, Q, A, B> = crate::Expr<crate::expr::Call2<F, Q, A, B>>;
