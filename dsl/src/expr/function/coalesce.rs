//! `COALESCE`.

use std::marker::PhantomData;

use crate::dialect::{Dialect, Kind};
use crate::expr::operands::{IntoAlike, NullableOperands, Operands, OperandsIn, RenderOperands};
use crate::expr::{Class, Expr, InScope, IntoNullableExpr, Node, Render, Unnamed};
use crate::piece::Piece;
use crate::scope::Nullability;
use crate::types::SqlType;

/// `COALESCE(a, b)`
#[derive(Clone, Copy, Debug)]
pub struct Coalesce<A, B>(A, B);

crate::params::of_fields!([] Coalesce<A, B>: A 0, B 1);
impl<A: Node, B: Node> Node for Coalesce<A, B> {
    type Sql = A::Sql;
    type Class = <A::Class as Class>::Mix<B::Class>;
    type Name = Unnamed;
}
impl<A: InScope<S>, B: InScope<S>, S> InScope<S> for Coalesce<A, B> {
    type Null = <A::Null as Nullability>::And<B::Null>;
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

/// `COALESCE(a, b, ..)` of any number of operands
#[derive(Clone, Copy, Debug)]
pub struct CoalesceOf<Q, L>(L, PhantomData<Q>);

crate::params::of_fields!([Q,] CoalesceOf<Q, L>: L 0);
impl<Q: SqlType, L: Operands> Node for CoalesceOf<Q, L> {
    type Sql = Q;
    type Class = L::Class;
    type Name = Unnamed;
}
impl<Q: SqlType, L: OperandsIn<S>, S> InScope<S> for CoalesceOf<Q, L> {
    type Null = L::All;
}
impl<D: Dialect, Q, L: RenderOperands<D>> Render<D> for CoalesceOf<Q, L> {
    const VALUE: Piece = Piece::Seq(&[Piece::Text("COALESCE("), L::LIST, Piece::Text(")")]);
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
        _ => <Self as Render<D>>::VALUE,
    };
}

/// `COALESCE(a, b, ..)` of a tuple: the first that is not NULL. It is NOT NULL when any of them is.
///
/// The first item is an expression, the others are expressions, values or `Option`s of its type.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::expr::coalesce_of;
///
/// let query = users::table.select(coalesce_of((users::mentor_id, users::id, 0)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT COALESCE("users"."mentor_id", "users"."id", CAST($1 AS bigint)) FROM "users""#,
/// );
/// ```
pub fn coalesce_of<T: IntoAlike<NullableOperands>>(
    operands: T,
) -> Expr<CoalesceOf<T::Sql, T::List>> {
    Expr(CoalesceOf(operands.into_alike(), PhantomData))
}
