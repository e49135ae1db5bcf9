//! The names of GROUP BY keys: [`key!`](crate::key!).

use std::marker::PhantomData;

use super::ShowsKey;
use crate::dialect::Dialect;
use crate::expr::{Expr, InScope, Node, Render};
use crate::piece::Piece;
use crate::resolve::{Resolves, Unbound};

/// The expression `N` with the name `M`, a type of its own; [`key!`](crate::key!) makes it.
pub struct Keyed<M, N>(N, PhantomData<M>);

impl<M, N: Clone> Clone for Keyed<M, N> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<M, N: Copy> Copy for Keyed<M, N> {}

/// The name of a [`Keyed`] expression.
pub trait KeyName: 'static {
    /// The name as a type.
    type Id;
}

placeless! {
/// Gives an expression the name `M`.
#[allow(unused_qualifications)]
#[doc(hidden)]
pub fn keyed<M: KeyName, N>(expression: Expr<N>) -> Expr<Keyed<M, N>>
where
    N: crate::expr::Node<Class: crate::expr::OnRows> + crate::resolve::Resolves<Unbound>,
{
    Expr(Keyed(expression.0, PhantomData))
}
}

crate::params::of_fields!(@params [M,] Keyed<M, N>: N 0);
impl<M, N, Env: ShowsKey<M, N>> Resolves<Env> for Keyed<M, N> {}
impl<M, N: Node> Node for Keyed<M, N> {
    type Sql = N::Sql;
    type Class = N::Class;
    type Name = Self;
}
impl<M, N: InScope<S>, S> InScope<S> for Keyed<M, N> {
    type Null = N::Null;
}
impl<D: Dialect, M, N: Render<D>> Render<D> for Keyed<M, N> {
    const VALUE: Piece = Piece::Key(&N::VALUE);
    const PREDICATE: Piece = Piece::Key(&N::PREDICATE);
    const LEVEL: u8 = N::LEVEL;
}

/// Names an expression, so that a query can group by it and select it.
///
/// The expression has no bound values: a server cannot know that two placeholders hold the same value.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let name = querent::key!(lower(users::name));
/// let query = users::table.group_by(name).having(count().gt(1)).select((name, count()));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT LOWER("users"."name"), COUNT(*) FROM "users" GROUP BY LOWER("users"."name") HAVING COUNT(*) > $1"#,
/// );
/// ```
#[macro_export]
macro_rules! key {
    ($expression:expr) => {{
        enum Key {}
        impl $crate::select::KeyName for Key {
            type Id = $crate::name!(::core::concat!(
                ::core::file!(),
                ":",
                ::core::line!(),
                ":",
                ::core::column!()
            ));
        }
        $crate::select::keyed::<Key, _>($expression)
    }};
}
