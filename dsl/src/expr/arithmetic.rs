//! `+`, `-`, `*`, `/`, `%` (of integers and decimals) and the sign.
//!
//! Division means the same everywhere: of integers it is integer division (`DIV` on MySQL and
//! MariaDB), and division by zero is NULL, so that a quotient is an `Option`.

use std::marker::PhantomData;
use std::ops;

use super::{Class, Expr, InScope, IntoExpr, Node, Render, Takes, Unnamed};
use crate::dialect::{Dialect, Kind};
use crate::piece::{Piece, grouped, level};
use crate::scope::{NotNull, Nullability, Nullable};
use crate::types::{Exact, Number, SqlType};

/// `a <op> b` on numbers
#[derive(Clone, Copy, Debug)]
pub struct Arithmetic<O, A, B>(A, B, PhantomData<O>);

/// The operator of an [`Arithmetic`] node.
pub trait ArithmeticOperator: 'static {
    /// Whether the result can be NULL although the operands cannot.
    type Null: Nullability;
    /// Which operator it is.
    const OPERATOR: char;
}
macro_rules! operators {
    ($($name:ident $null:ident $operator:literal $trait:ident $method:ident $side:ident;)*) => { $(
        #[doc = concat!("`", $operator, "`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl ArithmeticOperator for $name {
            type Null = $null;
            const OPERATOR: char = $operator;
        }

        impl<N: Node, B: $side<N::Sql>> ops::$trait<B> for Expr<N> {
            type Output = Expr<Arithmetic<$name, N, B::Node>>;

            fn $method(self, other: B) -> Self::Output {
                Expr(Arithmetic(self.0, other.into_number(), PhantomData))
            }
        }
    )* };
}

/// The other side of an operator on numbers of SQL type `Q`.
pub trait NumberSide<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_number(self) -> Self::Node;
}
impl<Q: Number, B: IntoExpr<Q::Itself>> NumberSide<Q> for B {
    type Node = B::Node;

    fn into_number(self) -> B::Node {
        self.into_node()
    }
}

/// The other side of `%` on exact numbers of SQL type `Q`.
pub trait ExactSide<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_number(self) -> Self::Node;
}
impl<Q: Exact, B: IntoExpr<Q::Itself>> ExactSide<Q> for B {
    type Node = B::Node;

    fn into_number(self) -> B::Node {
        self.into_node()
    }
}

operators! {
    Plus NotNull '+' Add add NumberSide;
    Minus NotNull '-' Sub sub NumberSide;
    Times NotNull '*' Mul mul NumberSide;
    DividedBy Nullable '/' Div div NumberSide;
    Modulo Nullable '%' Rem rem ExactSide;
}

/// The operators with a value on the left.
macro_rules! values {
    ($($rust:ty)*) => { $(
        values!($rust: Plus Add add Number, Minus Sub sub Number, Times Mul mul Number, DividedBy Div div Number, Modulo Rem rem Exact);
    )* };
    ($rust:ty: $($name:ident $trait:ident $method:ident $bound:ident),*) => { $(
        impl<N: Node<Sql: $bound + Takes<$rust>>> ops::$trait<Expr<N>> for $rust {
            type Output = Expr<Arithmetic<$name, <N::Sql as Takes<$rust>>::Node, N>>;

            fn $method(self, other: Expr<N>) -> Self::Output {
                Expr(Arithmetic(<N::Sql as Takes<$rust>>::take(self), other.0, PhantomData))
            }
        }
    )* };
}
values! { i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 }
#[cfg(feature = "decimal")]
values! { rust_decimal::Decimal }

crate::params::of_fields!([O,] Arithmetic<O, A, B>: A 0, B 1);
impl<O, A: Node, B: Node> Node for Arithmetic<O, A, B> {
    type Sql = A::Sql;
    type Class = <A::Class as Class>::Mix<B::Class>;
    type Name = Unnamed;
}
impl<O: ArithmeticOperator, A: InScope<S>, B: InScope<S>, S> InScope<S> for Arithmetic<O, A, B> {
    type Null = <O::Null as Nullability>::Or<<A::Null as Nullability>::Or<B::Null>>;
}
impl<D: Dialect, O: ArithmeticOperator, A: Render<D> + Node, B: Render<D>> Render<D>
    for Arithmetic<O, A, B>
{
    const VALUE: Piece = match O::OPERATOR {
        // SQLite takes the remainder of integers only.
        '%' if matches!(D::KIND, Kind::Sqlite) && <A::Sql as SqlType>::IS_EXACT => Piece::Seq(&[
            Piece::Text("querent_remainder("),
            A::VALUE,
            Piece::Text(", "),
            B::VALUE,
            Piece::Text(")"),
        ]),
        '/' | '%' => Piece::Seq(&[
            match (O::OPERATOR, D::KIND) {
                // SQLite keeps the decimal 7.00 as the integer 7, and would divide it as one.
                ('/', Kind::Sqlite) if <A::Sql as SqlType>::IS_EXACT => {
                    Piece::Seq(&[Piece::Text("CAST("), A::VALUE, Piece::Text(" AS REAL)")])
                }
                _ => grouped(&Side::<D, A::Sql, A>::VALUE, A::LEVEL, level::MULTIPLY),
            },
            Piece::Text(match (O::OPERATOR, D::KIND) {
                ('%', _) => " % ",
                (_, Kind::MariaDb | Kind::MySql) if <A::Sql as SqlType>::IS_INTEGER => " DIV ",
                _ => " / ",
            }),
            Piece::Text("NULLIF("),
            Side::<D, A::Sql, B>::VALUE,
            // PostgreSQL would take a bound value beside a bare 0 for an `integer`.
            match D::KIND {
                Kind::Postgres => Piece::Seq(&[
                    Piece::Text(", CAST(0 AS "),
                    Piece::Text(<A::Sql as SqlType>::CAST.postgres),
                    Piece::Text("))"),
                ]),
                _ => Piece::Text(", 0)"),
            },
        ]),
        operator => Piece::Seq(&[
            grouped(&Side::<D, A::Sql, A>::VALUE, A::LEVEL, Self::LEVEL),
            Piece::Text(match operator {
                '+' => " + ",
                '-' => " - ",
                _ => " * ",
            }),
            grouped(&Side::<D, A::Sql, B>::VALUE, B::LEVEL, Self::LEVEL + 1),
        ]),
    };
    const LEVEL: u8 = match O::OPERATOR {
        '+' | '-' => level::ADD,
        _ => level::MULTIPLY,
    };
}

/// The other side of an operator on numbers of SQL type `Q`.
struct Side<D, Q, B>(PhantomData<(D, Q, B)>);

impl<D: Dialect, Q: SqlType, B: Render<D>> Side<D, Q, B> {
    const VALUE: Piece = match (D::KIND, B::VALUE) {
        // A bound decimal is a text to MariaDB, which then computes with floating point numbers, and
        // to MySQL it has 30 digits after the point.
        (Kind::MariaDb | Kind::MySql, Piece::Bind) if Q::IS_EXACT => Piece::Seq(&[
            Piece::Text("CAST("),
            Piece::Bind,
            Piece::Text(" AS "),
            Piece::Text(Q::CAST.mysql),
            Piece::Text(")"),
        ]),
        (_, value) => value,
    };
}

/// `-a`
#[derive(Clone, Copy, Debug)]
pub struct Negate<A>(A);

crate::params::of_fields!([] Negate<A>: A 0);
impl<A: Node> Node for Negate<A> {
    type Sql = A::Sql;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<A: InScope<S>, S> InScope<S> for Negate<A> {
    type Null = A::Null;
}
impl<D: Dialect, A: Render<D>> Render<D> for Negate<A> {
    const VALUE: Piece = Piece::Seq(&[Piece::Text("-"), grouped(&A::VALUE, A::LEVEL, level::ATOM)]);
    const LEVEL: u8 = level::MULTIPLY;
}

impl<N: Node> ops::Neg for Expr<N>
where
    N::Sql: Number,
{
    type Output = Expr<Negate<N>>;

    fn neg(self) -> Self::Output {
        Expr(Negate(self.0))
    }
}
