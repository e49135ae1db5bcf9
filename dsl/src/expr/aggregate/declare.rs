//! [`aggregate!`](crate::aggregate!): aggregates declared in one line.

use std::marker::PhantomData;

use super::{AggregateCall, NullOver, RenderAggregate, aggregate_node};
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::expr::{Expr, Function, InScope, Node, NullRule, Render};
use crate::piece::Piece;
use crate::scope::Nullability;
use crate::shape::Shape;

/// A call of the aggregate `F`; [`aggregate!`](crate::aggregate!) declares them.
#[derive(Clone, Copy, Debug)]
pub struct Declared<F, C>(C, PhantomData<F>);

/// Makes an aggregate of a call; for [`aggregate!`](crate::aggregate!).
#[doc(hidden)]
pub fn declared<F: Function, C>(call: Expr<C>) -> Expr<Declared<F, C>> {
    Expr(Declared(call.0, PhantomData))
}

impl<F, C: Params> Params for Declared<F, C> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)
    }
}
aggregate_node!([F, C,] Declared<F, C>);
impl<F, C: Node> AggregateCall for Declared<F, C> {
    type Sql = C::Sql;
    type Arguments = Expr<C>;
    type Checked = Self::Arguments;
}
impl<F: Function, C: InScope<S>, S, Empty: Nullability> NullOver<S, Empty> for Declared<F, C> {
    type Null = <F::Null as NullRule>::Of<<C::Null as Nullability>::Or<Empty>>;
}
impl<D: Dialect, F, C: Render<D>> RenderAggregate<D> for Declared<F, C> {
    const OPEN: Piece = Piece::Empty;
    const ARGUMENT: Piece = C::VALUE;
    const CLOSE: Piece = Piece::Empty;
}

/// Declares aggregates that the database has: its own that this library does not know, those of
/// extensions, and yours.
///
/// ```
/// use querent::prelude::*;
/// use querent::types::{BigInt, Double, Ordered};
/// # use querent::dialect::Postgres;
/// # querent::doc_schema!();
///
/// querent::capability! {
///     /// A dialect with CORR.
///     pub trait Correlation: Postgres;
///     "`{Self}` has no CORR", "this query uses `corr`: compute it from sums of products"
/// }
/// querent::aggregate! {
///     /// `CORR(y, x)`: how far two numbers go together, from -1 to 1.
///     pub fn corr(y: Double, x: Double) -> Double = "CORR({y}, {x})",
///         null: always, needs: Correlation, over: yes;
///
///     /// `APPROX_COUNT(a)`: about how many different values there are.
///     pub fn approx_count<Q: Ordered>(argument: Expr<Q>) -> BigInt = "APPROX_COUNT({argument})",
///         null: never;
/// }
///
/// let query = posts::table.group_by(posts::author_id).select((
///     approx_count(posts::title),
///     corr(posts::rating, 2.0 * 1.5).filter(posts::id.gt(7)),
/// ));
/// assert!(query.sql::<Postgres>().starts_with(
///     r#"SELECT APPROX_COUNT("posts"."title"), CORR("posts"."rating", CAST($1 AS double precision)) FILTER (WHERE "posts"."id" > $2) FROM"#,
/// ));
/// ```
///
/// A declaration is written as for [`function!`](crate::function!), and its SQL is one call of an
/// aggregate: `FILTER (..)` and `OVER (..)` are written after it.
///
/// * The result is NULL over no rows, and when an argument can be NULL; `null: never` and
///   `null: always` say otherwise.
/// * [`filter`](crate::Expr::filter) works where FILTER is native, on PostgreSQL and SQLite.
/// * `over: yes` says that it is a window function as well, and takes [`over`](crate::Expr::over).
#[macro_export]
macro_rules! aggregate {
    ($(
        $(#[$meta:meta])*
        $vis:vis fn $name:ident $(<$($generic:ident: $bound:path),+>)? ($($arguments:tt)*) -> $sql:ty
            = $default:literal $(, $key:ident: $value:tt)* $(,)?;
    )*) => { $(
        $crate::aggregate! { @keys
            { [$(#[$meta])*] [$vis] $name [$($($generic: $bound),+)?] [$sql] [$default] }
            [] [$($arguments)*] $($key $value,)*
        }
    )* };

    // `over` is not for the SQL.
    (@keys { $meta:tt $vis:tt $name:ident $($head:tt)* } $keys:tt $arguments:tt over yes, $($rest:tt)*) => {
        impl $crate::expr::window::OverRowsOf for $name {}
        $crate::aggregate! { @keys { $meta $vis $name $($head)* } $keys $arguments $($rest)* }
    };
    (@keys $head:tt $keys:tt $arguments:tt over $other:tt, $($rest:tt)*) => {
        compile_error!("expected `over: yes`");
    };
    (@keys $head:tt [$($keys:tt)*] $arguments:tt $key:ident $value:tt, $($rest:tt)*) => {
        $crate::aggregate! { @keys $head [$($keys)* $key $value,] $arguments $($rest)* }
    };
    (@keys { $($head:tt)* } $keys:tt [$($arguments:tt)*]) => {
        $crate::aggregate! { @arguments
            { $($head)* $keys } [] [] [] [] [A B C D E F G H] $($arguments)*
        }
    };

    // One argument after the other: type parameters, names, parameters, operands.
    (@arguments $head:tt [$($generics:tt)*] [$($names:tt)*] [$($parameters:tt)*] [$($operands:tt)*]
        [$next:ident $($pool:ident)*] $argument:ident: Expr<$sql:ident> $(, $($rest:tt)*)?) => {
        $crate::aggregate! { @arguments $head
            [$($generics)* $next: $crate::expr::Node<Sql = $sql>,]
            [$($names)* $argument]
            [$($parameters)* $argument: $crate::Expr<$next>,]
            [$($operands)* ($next, $crate::expr::IsExpr::<$sql>::node($argument))]
            [$($pool)*] $($($rest)*)?
        }
    };
    (@arguments $head:tt [$($generics:tt)*] [$($names:tt)*] [$($parameters:tt)*] [$($operands:tt)*]
        [$next:ident $($pool:ident)*] $argument:ident: $sql:ty $(, $($rest:tt)*)?) => {
        $crate::aggregate! { @arguments $head
            [$($generics)* $next: $crate::expr::IntoExpr<$sql>,]
            [$($names)* $argument]
            [$($parameters)* $argument: $next,]
            [$($operands)* ($next::Node, $crate::expr::IntoExpr::<$sql>::into_node($argument))]
            [$($pool)*] $($($rest)*)?
        }
    };
    (@arguments
        { [$($meta:tt)*] [$vis:vis] $name:ident [$($bounds:tt)*] [$sql:ty] [$default:literal] [$($key:ident $value:tt,)*] }
        [$($generics:tt)*] [$($argument:ident)*] [$($parameters:tt)*] [$(($node:ty, $operand:expr))*] $pool:tt
    ) => {
        #[doc = concat!("The aggregate [`", stringify!($name), "`](fn@", stringify!($name), ") in the type of its calls.")]
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, Debug)]
        $vis enum $name {}
        impl $crate::expr::Function for $name {
            type Null = $crate::function!(@null $($key $value,)*);
            const SQL: &'static $crate::expr::Templates = {
                const SQL: $crate::expr::Templates = $crate::__checked_sql! {
                    [every $default $($key $value)*] [$($argument)*]
                    {
                        $crate::expr::Templates::parse(
                            $default,
                            &[$(stringify!($argument)),*],
                            &[$((stringify!($key), $crate::function!(@text $value))),*],
                        )
                    }
                };
                &SQL
            };
        }
        // A mistake in the SQL is one in the declaration, whether or not the aggregate is called.
        const _: &$crate::expr::Templates = <$name as $crate::expr::Function>::SQL;
        $crate::function!(@needs $name $($key $value,)*);
        $($meta)*
        $vis fn $name<$($generics)* $($bounds)*>($($parameters)*) -> $crate::Expr<
            $crate::expr::aggregate::Declared<$name, $crate::function!(@call [$name, $sql] $([$node])*)>,
        > {
            $crate::expr::aggregate::declared($crate::function!(@new $([$operand])*))
        }
    };
}
