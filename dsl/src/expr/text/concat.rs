//! Concatenation, with both meanings of NULL.

use crate::dialect::{Dialect, Kind};
use crate::expr::operands::{IntoOperands, Operands, OperandsIn, RenderOperands, RenderTyped};
use crate::expr::{Class, Expr, InScope, IntoExpr, Node, Render, Unnamed};
use crate::piece::{Piece, level};
use crate::scope::NotNull;
use crate::types::Text;

/// `a || b || ..`
#[derive(Clone, Copy, Debug)]
pub struct Concat<L>(L);

crate::params::of_fields!([] Concat<L>: L 0);
impl<L: Operands> Node for Concat<L> {
    type Sql = Text;
    type Class = L::Class;
    type Name = Unnamed;
}
impl<L: OperandsIn<S>, S> InScope<S> for Concat<L> {
    type Null = L::Any;
}
impl<D: Dialect, L: RenderOperands<D>> Render<D> for Concat<L> {
    const VALUE: Piece = match D::KIND {
        // `||` is OR there.
        Kind::MariaDb | Kind::MySql => {
            Piece::Seq(&[Piece::Text("CONCAT("), L::LIST, Piece::Text(")")])
        }
        _ => L::JOINED,
    };
    const LEVEL: u8 = match D::KIND {
        Kind::MariaDb | Kind::MySql => level::ATOM,
        _ => level::ADD,
    };
}

/// The texts of a tuple one after the other; NULL when one of them is.
///
/// `a || b`, `CONCAT(a, b)` on MySQL and MariaDB, `a + b` on SQL Server. [`concat_present`] takes
/// NULL for the empty text.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select(concat((users::name, " (", users::nickname, ")")));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."name" || CAST($1 AS text) || "users"."nickname" || CAST($2 AS text) FROM "users""#,
/// );
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT CONCAT(`users`.`name`, ?, `users`.`nickname`, ?) FROM `users`",
/// );
/// ```
pub fn concat<T: IntoOperands<Text>>(texts: T) -> Expr<Concat<T::List>> {
    Expr(Concat(texts.into_operands()))
}

/// `CONCAT(a, b, ..)` that leaves out NULL
#[derive(Clone, Copy, Debug)]
pub struct ConcatPresent<L>(L);

crate::params::of_fields!([] ConcatPresent<L>: L 0);
impl<L: Operands> Node for ConcatPresent<L> {
    type Sql = Text;
    type Class = L::Class;
    type Name = Unnamed;
}
impl<L: OperandsIn<S>, S> InScope<S> for ConcatPresent<L> {
    type Null = NotNull;
}
impl<D: Dialect, L: RenderOperands<D>> Render<D> for ConcatPresent<L> {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text(match D::KIND {
            Kind::MariaDb | Kind::MySql => "CONCAT_WS('', ",
            // At least two arguments.
            Kind::MsSql => "CONCAT(N'', ",
            Kind::Postgres | Kind::Sqlite => "CONCAT(",
        }),
        L::LIST,
        Piece::Text(")"),
    ]);
}

/// The texts of a tuple one after the other, without those that are NULL. Never NULL itself.
///
/// `CONCAT(a, b)`, `CONCAT_WS('', a, b)` on MySQL and MariaDB.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::text::concat_present;
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let query = users::table.select(concat_present((users::name, "/", users::nickname)));
/// let names: Vec<String> = query.order_by(users::id).load(&mut conn)?;
/// assert_eq!(names, ["Ada/", "Grace/"]);
/// # Ok(())
/// # }
/// ```
pub fn concat_present<T: IntoOperands<Text>>(texts: T) -> Expr<ConcatPresent<T::List>> {
    Expr(ConcatPresent(texts.into_operands()))
}

/// `CONCAT_WS(separator, a, b, ..)`
#[derive(Clone, Copy, Debug)]
pub struct ConcatWs<A, L>(A, L);

crate::params::of_fields!([] ConcatWs<A, L>: A 0, L 1);
impl<A: Node, L: Operands> Node for ConcatWs<A, L> {
    type Sql = Text;
    type Class = <A::Class as Class>::Mix<L::Class>;
    type Name = Unnamed;
}
impl<A: InScope<S>, L: OperandsIn<S>, S> InScope<S> for ConcatWs<A, L>
where
    Self: Node,
{
    type Null = A::Null;
}
impl<D: Dialect, A: Render<D> + Node, L: RenderOperands<D>> Render<D> for ConcatWs<A, L> {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("CONCAT_WS("),
        <A as RenderTyped<D>>::TYPED,
        Piece::Text(", "),
        L::LIST,
        // At least two texts on SQL Server.
        Piece::Text(match D::KIND {
            Kind::MsSql => ", NULL)",
            _ => ")",
        }),
    ]);
}

/// `CONCAT_WS(separator, a, b, ..)`: the texts of a tuple that are not NULL, with the separator
/// between them. NULL when the separator is.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::text::concat_ws;
///
/// let query = users::table.select(concat_ws(", ", (users::name, users::nickname)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CONCAT_WS(CAST($1 AS text), "users"."name", "users"."nickname") FROM "users""#,
/// );
/// ```
pub fn concat_ws<A: IntoExpr<Text>, T: IntoOperands<Text>>(
    separator: A,
    texts: T,
) -> Expr<ConcatWs<A::Node, T::List>> {
    Expr(ConcatWs(separator.into_node(), texts.into_operands()))
}
