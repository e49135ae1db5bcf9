//! Arrays of PostgreSQL.
//!
//! | function | SQL | result |
//! |---|---|---|
//! | [`contains`]`(a, b)`, [`contained_by`], [`overlaps`] | `a @> b`, `a <@ b`, `a && b` | condition |
//! | [`has`]`(a, x)` | `x = ANY (a)` | condition |
//! | [`at`]`(a, 1)` | `a[1]` | element or NULL |
//! | [`slice`](slice())`(a, 1, 2)` | `a[1:2]` | array |
//! | [`length`] | `CARDINALITY(a)` | `i32` |
//! | [`append`], [`prepend`], [`concat`](concat()), [`without`] | `ARRAY_APPEND(a, x)`, .. | array |
//! | [`position`] | `ARRAY_POSITION(a, x)` | `i32` or NULL |
//! | [`array`](array()) | `ARRAY[x, y]` | array |
//!
//! Arguments are values or expressions: a `Vec` or slice is bound as one value. The first element of an
//! array is number 1. Other engines have no arrays, and these functions do not compile for them: a list of
//! values is a table of its own there, or a JSON document.

mod ask;
mod list;
mod parts;

pub use ask::{ContainedBy, Contains, Has, Overlaps, contained_by, contains, has, overlaps};
pub use list::{IsItems, Items, One, RenderElements, array};
pub use parts::{
    Append, At, Concat, Length, Position, Prepend, Slice, Without, append, at, concat, length,
    position, prepend, slice, without,
};

use crate::expr::{Call1, Call2, Call3};
use crate::types::{self, SqlType};

/// An array.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array type",
    note = "the functions of `querent::array` need an array: `querent::text` has functions of texts, `querent::json` of JSON arrays"
)]
pub trait IsArray: SqlType {
    /// The type.
    type Itself: SqlType;
    /// The type of its elements.
    type Element: SqlType;
}
#[diagnostic::do_not_recommend]
impl<Q: SqlType> IsArray for types::Array<Q> {
    type Itself = Self;
    type Element = Q;
}

/// A call with one argument.
type Of<F, Q, A> = crate::Expr<Call1<F, Q, A>>;
/// A call with two arguments.
type Of2<F, Q, A, B> = crate::Expr<Call2<F, Q, A, B>>;
/// A call with three arguments.
type Of3<F, Q, A, B, C> = crate::Expr<Call3<F, Q, A, B, C>>;
