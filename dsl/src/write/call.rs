//! CALL.

use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::expr::{Expr, InScope, Render};
use crate::piece::Piece;
use crate::resolve::{Resolves, Top};
use crate::scope::Nothing;
use crate::shape::Shape;
use crate::statement::{Complete, Query, Statement, Writes};

/// A call of a stored procedure; [`procedure!`](crate::procedure!) declares what makes it.
#[derive(Clone, Copy, Debug)]
#[must_use = "a statement does nothing until it is run"]
pub struct Call<F>(F);

impl<F> Call<F> {
    /// The statement of a call.
    #[doc(hidden)]
    pub fn new(call: Expr<F>) -> Self {
        Self(call.0)
    }
}

/// Declares stored procedures.
///
/// A declaration is one of [`function!`](crate::function!) without a result. The function it makes
/// returns a statement, which is run with `execute`. Arguments are values, or expressions that take
/// nothing from a table.
///
/// ```
/// use querent::prelude::*;
/// use querent::types::{BigInt, Text};
/// # use querent::dialect::{MySql, Postgres};
///
/// querent::capability! {
///     /// A database with our procedures.
///     pub trait Stored: MySql, Postgres;
///     "`{Self}` has none of our procedures", "this statement calls one: run the statements it has"
/// }
/// querent::procedure! {
///     /// Gives a user another name.
///     pub fn rename_user(id: BigInt, name: Option<Text>) = "CALL rename_user({id}, {name})",
///         needs: Stored;
/// }
///
/// let statement = rename_user(1, lower("Ada"));
/// assert_eq!(
///     statement.sql::<Postgres>(),
///     "CALL rename_user(CAST($1 AS bigint), LOWER(CAST($2 AS text)))",
/// );
/// assert_eq!(statement.sql::<MySql>(), "CALL rename_user(?, LOWER(?))");
/// ```
#[macro_export]
macro_rules! procedure {
    ($(
        $(#[$meta:meta])*
        $vis:vis fn $name:ident ($($arguments:tt)*)
            = $default:literal $(, $key:ident: $value:tt)* $(,)?;
    )*) => { $(
        $crate::function! { @arguments
            { @procedure [$(#[$meta])*] [$vis] $name [$default] [$($key $value,)*] }
            [] [] [] [] [A B C D E F G H] $($arguments)*
        }
    )* };
}

impl<F: Params> Params for Call<F> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)
    }
}
crate::params::resolves!([] Call<F>: F);
impl<D: Dialect, F: Render<D> + Params> Statement<D> for Call<F> {
    const SQL: Piece = F::VALUE;
}
impl<F: InScope<Nothing>> Complete for Call<F> where Self: Resolves<Top> {}
#[diagnostic::do_not_recommend]
impl<F: Params> Writes for Call<F> {}
impl<F: Params> Query for Call<F> {}
