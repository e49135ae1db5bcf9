//! `COALESCE`.

use crate::dialect::{Dialect, Kind};
use crate::expr::{Expr, InScope, IntoNullableExpr, Mix, Node, Render};
use crate::piece::Piece;
use crate::scope::And;

/// `COALESCE(a, b)`
#[derive(Clone, Copy, Debug)]
pub struct Coalesce<A, B>(A, B);

crate::params::of_fields!([] Coalesce<A, B>: A 0, B 1);
impl<A: Node, B: Node> Node for Coalesce<A, B>
where
    A::Class: Mix<B::Class>,
{
    type Sql = A::Sql;
    type Class = <A::Class as Mix<B::Class>>::Out;
}
impl<A: InScope<S>, B: InScope<S>, S> InScope<S> for Coalesce<A, B>
where
    A::Class: Mix<B::Class>,
    A::Null: And<B::Null>,
{
    type Null = <A::Null as And<B::Null>>::Out;
}
impl<D: Dialect, A: Render<D>, B: Render<D>> Render<D> for Coalesce<A, B> {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("COALESCE("),
        A::VALUE,
        Piece::Text(", "),
        B::VALUE,
        Piece::Text(")"),
    ]);
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
        _ => <Self as Render<D>>::VALUE,
    };
}

/// `COALESCE(a, b)`: `a`, or `b` where `a` is NULL. It is NOT NULL when either of them is.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// // `name` is NOT NULL, so the result is a `String`, not an `Option`.
/// let query = users::table.select(coalesce(users::nickname, users::name));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT COALESCE("users"."nickname", "users"."name") FROM "users""#,
/// );
/// ```
pub fn coalesce<N: Node, B: IntoNullableExpr<N::Sql>>(
    first: Expr<N>,
    second: B,
) -> Expr<Coalesce<N, B::Node>> {
    Expr(Coalesce(first.0, second.into_node()))
}
