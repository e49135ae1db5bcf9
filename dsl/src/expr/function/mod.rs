//! Functions: a name, argument types, a result type and the SQL, declared in one line.
//!
//! [`function!`](crate::function!) declares them, those of this library as well as your own.

mod call;
mod coalesce;
mod count;
mod declare;
mod literal;
mod template;

pub use call::{Argument, Call0, Call1, Call2, Call3, Call4, Call5, Call6, Call7, Call8};
pub use coalesce::{Coalesce, CoalesceOf, coalesce, coalesce_of};
pub use count::{AtLeast, Count, IntoCount, IsCount, One, Smallest, TakesCount, Zero};
pub(crate) use declare::markers;
pub(crate) use template::Content;
pub use template::{Template, Templates};

use crate::dialect::Dialect;
use crate::scope::{NotNull, Nullability, Nullable};

/// An SQL function; [`function!`](crate::function!) implements it.
pub trait Function: 'static {
    /// When the result is NULL.
    type Null: NullRule;
    /// The SQL.
    const SQL: &'static Templates;
}

/// A function that the dialect `D` has; [`function!`](crate::function!) implements it.
pub trait FunctionOf<D: Dialect>: Function {}

/// When the result of a function is NULL.
pub trait NullRule: 'static {
    /// Whether the result can be NULL, where an argument can be NULL when `N` is
    /// [`Nullable`].
    type Of<N: Nullability>: Nullability;
}
/// NULL when an argument is.
pub enum WithArguments {}
impl NullRule for WithArguments {
    type Of<N: Nullability> = N;
}
/// Never NULL: `null: never`.
pub enum Never {}
impl NullRule for Never {
    type Of<N: Nullability> = NotNull;
}
/// NULL for some arguments that are not: `null: always`.
pub enum Always {}
impl NullRule for Always {
    type Of<N: Nullability> = Nullable;
}
