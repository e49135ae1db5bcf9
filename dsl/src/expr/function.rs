//! `lower`, `upper`, `length` and `coalesce`.

use std::marker::PhantomData;

use super::{Expr, InScope, IntoNullableExpr, Mix, Node, Render};
use crate::dialect::{Dialect, Kind};
use crate::piece::Piece;
use crate::scope::And;
use crate::types::{Integer, IsText, Spelling, SqlType, Text};

/// A call of the function `F`.
#[derive(Clone, Copy, Debug)]
pub struct Call<F, A>(A, PhantomData<F>);

/// A function of one argument that is NULL for NULL.
pub trait Function: 'static {
    /// The type of the result.
    type Sql: SqlType;
    /// The SQL before the argument.
    const OPEN: Spelling;
    /// The SQL after the argument.
    const CLOSE: Spelling;
}

/// `LOWER(a)`
#[derive(Clone, Copy, Debug)]
pub enum Lower {}
impl Function for Lower {
    type Sql = Text;
    const OPEN: Spelling = Spelling {
        sqlite: "querent_lower(",
        ..Spelling::everywhere("LOWER(")
    };
    const CLOSE: Spelling = Spelling::everywhere(")");
}
/// `UPPER(a)`
#[derive(Clone, Copy, Debug)]
pub enum Upper {}
impl Function for Upper {
    type Sql = Text;
    const OPEN: Spelling = Spelling {
        sqlite: "querent_upper(",
        ..Spelling::everywhere("UPPER(")
    };
    const CLOSE: Spelling = Spelling::everywhere(")");
}
/// `CHAR_LENGTH(a)`
#[derive(Clone, Copy, Debug)]
pub enum Length {}
impl Function for Length {
    type Sql = Integer;
    const OPEN: Spelling = Spelling {
        mssql: "CAST(LEN(",
        sqlite: "LENGTH(",
        ..Spelling::everywhere("CHAR_LENGTH(")
    };
    const CLOSE: Spelling = Spelling {
        mssql: " + N'.') - 1 AS int)",
        ..Spelling::everywhere(")")
    };
}

crate::params::of_fields!([F,] Call<F, A>: A 0);
impl<F: Function, A: Node> Node for Call<F, A> {
    type Sql = F::Sql;
    type Class = A::Class;
}
impl<F: Function, A: InScope<S>, S> InScope<S> for Call<F, A> {
    type Null = A::Null;
}
impl<D: Dialect, F: Function, A: Render<D>> Render<D> for Call<F, A> {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text(F::OPEN.of(D::KIND)),
        A::VALUE,
        Piece::Text(F::CLOSE.of(D::KIND)),
    ]);
}

/// `LOWER(text)`: the text in lower case; NULL for NULL.
///
/// `querent_lower(text)` on SQLite, a function that the driver registers: SQLite by itself folds ASCII
/// letters only.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select(lower(users::name));
/// assert_eq!(query.sql::<Postgres>(), r#"SELECT LOWER("users"."name") FROM "users""#);
/// ```
pub fn lower<N: Node<Sql: IsText>>(text: Expr<N>) -> Expr<Call<Lower, N>> {
    Expr(Call(text.0, PhantomData))
}

/// `UPPER(text)`: the text in upper case; NULL for NULL.
pub fn upper<N: Node<Sql: IsText>>(text: Expr<N>) -> Expr<Call<Upper, N>> {
    Expr(Call(text.0, PhantomData))
}

/// The number of characters of a text, as `i32`; NULL for NULL.
///
/// `CHAR_LENGTH(text)`, `LENGTH(text)` on SQLite. On SQL Server blanks at the end count too, which
/// `LEN` alone would leave out.
///
/// ```
/// # use querent::dialect::{Postgres, Sqlite};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select(length(users::name));
/// assert_eq!(query.sql::<Postgres>(), r#"SELECT CHAR_LENGTH("users"."name") FROM "users""#);
/// assert_eq!(query.sql::<Sqlite>(), r#"SELECT LENGTH("users"."name") FROM "users""#);
/// ```
pub fn length<N: Node<Sql: IsText>>(text: Expr<N>) -> Expr<Call<Length, N>> {
    Expr(Call(text.0, PhantomData))
}

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
