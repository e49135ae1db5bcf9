//! Lists of operands, for functions of any number of them.
//!
//! A tuple of values and expressions becomes a list `(A, (B, ()))` of nodes, so that what is known
//! about the list is computed from its head and its rest.

use super::{Class, Constant, Expr, InScope, IntoExpr, IntoNullableExpr, Node, Render};
use crate::bind::Params;
use crate::dialect::{Dialect, Kind};
use crate::piece::{Piece, grouped, level};
use crate::scope::{NotNull, Nullability, Nullable};
use crate::types::SqlType;

/// A list of nodes.
pub trait Operands: Params {
    /// The class of an expression over all of them.
    type Class: Class;
}
impl Operands for () {
    type Class = Constant;
}
impl<A: Node, Rest: Operands> Operands for (A, Rest) {
    type Class = <A::Class as Class>::Mix<Rest::Class>;
}

/// A list of nodes whose tables are all in the scope `S`.
pub trait OperandsIn<S>: Operands {
    /// [`Nullable`] if one of them is.
    type Any: Nullability;
    /// [`Nullable`] if all of them are.
    type All: Nullability;
}
impl<S> OperandsIn<S> for () {
    type Any = NotNull;
    type All = Nullable;
}
impl<S, A: InScope<S>, Rest: OperandsIn<S>> OperandsIn<S> for (A, Rest)
where
    Self: Operands,
{
    type Any = <A::Null as Nullability>::Or<Rest::Any>;
    type All = <A::Null as Nullability>::And<Rest::All>;
}

/// The SQL of a value where nothing else gives a placeholder its type.
pub trait RenderTyped<D: Dialect> {
    /// `CAST($1 AS text)` for a bare placeholder on PostgreSQL, and for one of a decimal on MySQL and
    /// MariaDB, else the value.
    const TYPED: Piece;
}
impl<D: Dialect, A: Render<D> + Node> RenderTyped<D> for A {
    const TYPED: Piece = match (D::KIND, A::VALUE) {
        (Kind::Postgres, Piece::Bind) => Piece::Seq(&[
            Piece::Text("CAST("),
            Piece::Bind,
            Piece::Text(" AS "),
            Piece::Text(<A::Sql as SqlType>::CAST.postgres),
            Piece::Text(")"),
        ]),
        // Elsewhere only decimals need it: MariaDB takes a bound one for a text.
        (Kind::MariaDb | Kind::MySql, Piece::Bind) if <A::Sql as SqlType>::IS_EXACT => {
            Piece::Seq(&[
                Piece::Text("CAST("),
                Piece::Bind,
                Piece::Text(" AS "),
                Piece::Text(<A::Sql as SqlType>::CAST.mysql),
                Piece::Text(")"),
            ])
        }
        _ => A::VALUE,
    };
}

/// The SQL of a list of nodes.
pub trait RenderOperands<D: Dialect> {
    /// Whether there are none.
    const EMPTY: bool;
    /// Separated by commas.
    const LIST: Piece;
    /// Joined by the operator of concatenation.
    const JOINED: Piece;
    /// Items of a clause: `a IS NOT NULL`, of those that are not bound values.
    const PRESENT: Piece;
    /// Whether all are bound values.
    const BOUND: bool;
}
impl<D: Dialect> RenderOperands<D> for () {
    const EMPTY: bool = true;
    const LIST: Piece = Piece::Empty;
    const JOINED: Piece = Piece::Empty;
    const PRESENT: Piece = Piece::Empty;
    const BOUND: bool = true;
}
impl<D: Dialect, A: Render<D> + Node, Rest: RenderOperands<D>> RenderOperands<D> for (A, Rest) {
    const EMPTY: bool = false;
    const LIST: Piece = Piece::Seq(&[
        <A as RenderTyped<D>>::TYPED,
        Piece::Text(if Rest::EMPTY { "" } else { ", " }),
        Rest::LIST,
    ]);
    const JOINED: Piece = Piece::Seq(&[
        grouped(&<A as RenderTyped<D>>::TYPED, A::LEVEL, level::ADD + 1),
        Piece::Text(match D::KIND {
            _ if Rest::EMPTY => "",
            Kind::MsSql => " + ",
            _ => " || ",
        }),
        Rest::JOINED,
    ]);
    const PRESENT: Piece = Piece::Seq(&[
        if is_bound(&A::VALUE) {
            Piece::Muted(&A::VALUE)
        } else {
            Piece::Item(&Piece::Seq(&[
                grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
                Piece::Text(" IS NOT NULL"),
            ]))
        },
        Rest::PRESENT,
    ]);
    const BOUND: bool = is_bound(&A::VALUE) && Rest::BOUND;
}

/// Whether a value is a placeholder or a constant: never NULL.
const fn is_bound(piece: &Piece) -> bool {
    matches!(piece, Piece::Bind | Piece::Number(_) | Piece::Quoted(_))
}

/// A tuple of values, `Option`s and expressions of the SQL type `Q`.
pub trait IntoOperands<Q> {
    /// The list.
    type List: Operands;
    /// Makes the list.
    fn into_operands(self) -> Self::List;
}
impl<Q: TakesOperands<T>, T> IntoOperands<Q> for T {
    type List = Q::List;
    fn into_operands(self) -> Q::List {
        Q::take(self)
    }
}

/// An SQL type that takes the tuple `T` of values, `Option`s and expressions.
pub trait TakesOperands<T> {
    /// The list.
    type List: Operands;
    /// Makes the list.
    fn take(tuple: T) -> Self::List;
}
impl<Q, T: IsOperands<Q>> TakesOperands<T> for Q {
    type List = T::List;
    fn take(tuple: T) -> T::List {
        tuple.list()
    }
}

/// A tuple of operands of the SQL type `Q`.
#[diagnostic::on_unimplemented(
    message = "the items of this tuple are not all of type `{Q}`",
    note = "a tuple is `(users::name, \" \", users::nickname)`: give values and expressions of this type, and cast others with `.cast::<{Q}>()`"
)]
pub trait IsOperands<Q> {
    /// The list.
    type List: Operands;
    /// The list.
    fn list(self) -> Self::List;
}

/// A tuple whose first item is an expression, and the others are values and expressions of its type.
pub trait IntoAlike<O> {
    /// The SQL type.
    type Sql: SqlType;
    /// The list.
    type List: Operands;
    /// Makes the list.
    fn into_alike(self) -> Self::List;
}
impl<O: TakesAlike<T>, T> IntoAlike<O> for T {
    type Sql = O::Sql;
    type List = O::List;
    fn into_alike(self) -> O::List {
        O::take(self)
    }
}

/// The operands of [`coalesce_of`](super::coalesce_of): `Option`s as well.
#[derive(Clone, Copy, Debug)]
pub enum NullableOperands {}
/// The operands of functions that NULL makes no sense for.
#[derive(Clone, Copy, Debug)]
pub enum PresentOperands {}

/// Operands that take the tuple `T`.
#[diagnostic::on_unimplemented(
    message = "the items of this tuple are not of one SQL type",
    note = "in a tuple such as `(users::id, 1)` the first item is an expression and gives the others their type"
)]
pub trait TakesAlike<T> {
    /// The SQL type.
    type Sql: SqlType;
    /// The list.
    type List: Operands;
    /// Makes the list.
    fn take(tuple: T) -> Self::List;
}

macro_rules! tuples {
    ($first:ident $first_index:tt $(, $item:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<Ql, $first: IntoNullableExpr<Ql>, $($item: IntoNullableExpr<Ql>),*>
            IsOperands<Ql> for ($first, $($item,)*)
        where
            tuples!(@type $first::Node $(, $item::Node)*): Operands,
        {
            type List = tuples!(@type $first::Node $(, $item::Node)*);
            fn list(self) -> Self::List {
                tuples!(@list self.$first_index.into_node() $(, self.$index.into_node())*)
            }
        }
        tuples!(@alike NullableOperands IntoNullableExpr $first $first_index $(, $item $index)*);
        tuples!(@alike PresentOperands IntoExpr $first $first_index $(, $item $index)*);
    };
    (@alike $operands:ident $into:ident $first:ident $first_index:tt $(, $item:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$first: Node, $($item: $into<$first::Sql>),*> TakesAlike<(Expr<$first>, $($item,)*)>
            for $operands
        where
            tuples!(@type $first $(, $item::Node)*): Operands,
        {
            type Sql = $first::Sql;
            type List = tuples!(@type $first $(, $item::Node)*);
            fn take(tuple: (Expr<$first>, $($item,)*)) -> Self::List {
                tuples!(@list tuple.$first_index.0 $(, tuple.$index.into_node())*)
            }
        }
    };
    (@type) => { () };
    (@type $first:ty $(, $rest:ty)*) => { ($first, tuples!(@type $($rest),*)) };
    (@list) => { () };
    (@list $first:expr $(, $rest:expr)*) => { ($first, tuples!(@list $($rest),*)) };
}
crate::tuple::each!(tuples);
