//! `GREATEST` and `LEAST`.

use std::marker::PhantomData;

use crate::dialect::{Dialect, Kind};
use crate::expr::operands::{IntoAlike, Operands, OperandsIn, PresentOperands, RenderOperands};
use crate::expr::{Expr, InScope, Node, Render, Unnamed};
use crate::piece::{self, Piece};
use crate::types::{Ordered, SqlType};

/// `GREATEST(a, b, ..)` or `LEAST(a, b, ..)`
#[derive(Clone, Copy, Debug)]
pub struct Extreme<W, Q, L>(L, PhantomData<(W, Q)>);

/// Which of several values.
pub trait WhichExtreme: 'static {
    /// The name of the function and its parenthesis, and the name on SQLite.
    const OPEN: (&'static str, &'static str);
}
/// The greatest.
#[derive(Clone, Copy, Debug)]
pub enum Greatest {}
impl WhichExtreme for Greatest {
    const OPEN: (&'static str, &'static str) = ("GREATEST(", "MAX(");
}
/// The least.
#[derive(Clone, Copy, Debug)]
pub enum Least {}
impl WhichExtreme for Least {
    const OPEN: (&'static str, &'static str) = ("LEAST(", "MIN(");
}

crate::params::of_fields!([W, Q,] Extreme<W, Q, L>: L 0);
impl<W, Q: SqlType, L: Operands> Node for Extreme<W, Q, L> {
    type Sql = Q;
    type Class = L::Class;
    type Name = Unnamed;
}
impl<W, Q: SqlType, L: OperandsIn<S>, S> InScope<S> for Extreme<W, Q, L> {
    type Null = L::Any;
}
impl<D: Dialect, W: WhichExtreme, Q, L: RenderOperands<D>> Render<D> for Extreme<W, Q, L> {
    const VALUE: Piece = match D::KIND {
        // These two leave NULL out. The operands are written twice and bound once.
        Kind::MsSql | Kind::Postgres if !L::BOUND => Piece::Seq(&[
            Piece::Text("CASE"),
            Piece::Twice(
                &Piece::Clause(&piece::Clause {
                    words: piece::Words::Other(&(" WHEN ", " AND ")),
                    body: L::PRESENT,
                }),
                &Piece::Seq(&[Piece::Text(" THEN "), Piece::Text(W::OPEN.0), L::LIST]),
            ),
            Piece::Text(") END"),
        ]),
        Kind::Sqlite => Piece::Seq(&[Piece::Text(W::OPEN.1), L::LIST, Piece::Text(")")]),
        _ => Piece::Seq(&[Piece::Text(W::OPEN.0), L::LIST, Piece::Text(")")]),
    };
}

/// `GREATEST(a, b, ..)`: the greatest of a tuple; NULL when one of them is.
///
/// PostgreSQL and SQL Server would leave NULL out, so that a CASE tests for it there. `MAX(a, b)` on
/// SQLite.
///
/// ```
/// # use querent::dialect::{MySql, Postgres, Sqlite};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::number::greatest;
///
/// let query = users::table.select(greatest((users::mentor_id, 1)));
/// assert_eq!(query.sql::<MySql>(), "SELECT GREATEST(`users`.`mentor_id`, ?) FROM `users`");
/// assert_eq!(query.sql::<Sqlite>(), r#"SELECT MAX("users"."mentor_id", ?1) FROM "users""#);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CASE WHEN "users"."mentor_id" IS NOT NULL THEN GREATEST("users"."mentor_id", CAST($1 AS bigint)) END FROM "users""#,
/// );
/// ```
pub fn greatest<T: IntoAlike<PresentOperands, Sql: Ordered>>(
    operands: T,
) -> Expr<Extreme<Greatest, T::Sql, T::List>> {
    Expr(Extreme(operands.into_alike(), PhantomData))
}

/// `LEAST(a, b, ..)`: the least of a tuple; NULL when one of them is, see [`greatest`].
pub fn least<T: IntoAlike<PresentOperands, Sql: Ordered>>(
    operands: T,
) -> Expr<Extreme<Least, T::Sql, T::List>> {
    Expr(Extreme(operands.into_alike(), PhantomData))
}
