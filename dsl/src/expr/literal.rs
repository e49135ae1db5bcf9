//! Rust values as expressions: always bound, never written into the text.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::{Constant, Expr, InScope, Node, Render};
use crate::bind::{Binder, Params, ToSql};
use crate::dialect::{Dialect, Kind};
use crate::error::Error;
use crate::piece::Piece;
use crate::scope::NotNull;
use crate::types::{self, Accepts, Enum, SqlEnum, SqlType};

/// A bound value of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct Literal<V, Q>(V, PhantomData<Q>);

impl<V, Q> Literal<V, Q> {
    pub(crate) const fn new(value: V) -> Self {
        Self(value, PhantomData)
    }
}

impl<V: ToSql<Q>, Q> Params for Literal<V, Q> {
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        to.put(self.0.to_value()?)
    }
}
impl<V: ToSql<Q>, Q: SqlType> Node for Literal<V, Q> {
    type Sql = Q;
    type Class = Constant;
}
impl<V: ToSql<Q>, Q: SqlType, S> InScope<S> for Literal<V, Q> {
    type Null = V::Null;
}
impl<D: Dialect, V, Q> Render<D> for Literal<V, Q> {
    const VALUE: Piece = Piece::Bind;
    const PREDICATE: Piece = if matches!(D::KIND, Kind::MsSql) {
        Piece::Seq(&[Piece::Bind, Piece::Text(" = 1")])
    } else {
        Piece::Bind
    };
}

/// A bound value whose type the text names, for places where nothing else gives it one.
#[derive(Clone, Copy, Debug)]
pub struct Typed<V, Q>(Literal<V, Q>);

impl<V: ToSql<Q>, Q> Params for Typed<V, Q> {
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}
impl<V: ToSql<Q>, Q: SqlType> Node for Typed<V, Q> {
    type Sql = Q;
    type Class = Constant;
}
impl<V: ToSql<Q>, Q: SqlType, S> InScope<S> for Typed<V, Q> {
    type Null = V::Null;
}
impl<D: Dialect, V, Q: SqlType> Render<D> for Typed<V, Q> {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("CAST("),
        Piece::Bind,
        Piece::Text(" AS "),
        Piece::Text(Q::CAST.of(D::KIND)),
        Piece::Text(")"),
    ]);
}

/// A value as an expression of its own, for instance in a select list.
///
/// ```sql
/// CAST($1 AS bigint)
/// ```
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.select((users::name, val::<querent::types::BigInt, _>(7)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."name", CAST($1 AS bigint) FROM "users""#,
/// );
/// ```
pub const fn val<Q: SqlType, V: ToSql<Q>>(value: V) -> Expr<Typed<V, Q>> {
    Expr(Typed(Literal::new(value)))
}

/// What can stand where an expression of SQL type `Q` is expected: an expression or a value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where a `{Q}` expression is expected",
    label = "expected a value or expression of SQL type `{Q}`",
    note = "for an `Option`, use `is_not_distinct_from`, or filter by `Some(..)` and `None`: a comparison with NULL is never true"
)]
pub trait IntoExpr<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_node(self) -> Self::Node;
}

/// Like [`IntoExpr`], where NULL makes sense: an `Option` too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where a `{Q}` expression is expected",
    label = "expected a value, an `Option` or an expression of SQL type `{Q}`"
)]
pub trait IntoNullableExpr<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_node(self) -> Self::Node;
}

impl<N: Node, Q: Accepts<N::Sql>> IntoExpr<Q> for Expr<N> {
    type Node = N;
    fn into_node(self) -> N {
        self.0
    }
}
impl<N: Node, Q: Accepts<N::Sql>> IntoNullableExpr<Q> for Expr<N> {
    type Node = N;
    fn into_node(self) -> N {
        self.0
    }
}

/// Makes a type with [`ToSql`](crate::bind::ToSql) usable in expressions, alone and in an `Option`.
///
/// Generated modules use it for enums; use it for types of your own that implement `ToSql`.
#[macro_export]
macro_rules! literal {
    ($([$($generic:tt)*] $rust:ty: $sql:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> $crate::expr::IntoExpr<$sql> for $rust {
            type Node = $crate::expr::Literal<Self, $sql>;
            fn into_node(self) -> Self::Node {
                $crate::expr::literal_node(self)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> $crate::expr::IntoNullableExpr<$sql> for $rust {
            type Node = $crate::expr::Literal<Self, $sql>;
            fn into_node(self) -> Self::Node {
                $crate::expr::literal_node(self)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> $crate::expr::IntoNullableExpr<$sql> for ::core::option::Option<$rust> {
            type Node = $crate::expr::Literal<Self, $sql>;
            fn into_node(self) -> Self::Node {
                $crate::expr::literal_node(self)
            }
        }
    )* };
}

/// The node of a value; for [`literal!`](crate::literal).
#[doc(hidden)]
pub const fn literal_node<V, Q>(value: V) -> Literal<V, Q> {
    Literal::new(value)
}

/// Binding, reading and comparing of a generated enum.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_values {
    ($name:ident) => {
        impl $crate::bind::ToSql<$crate::types::Enum<$name>> for $name {
            type Null = $crate::scope::NotNull;
            fn to_value(&self) -> ::core::result::Result<$crate::value::Value<'_>, $crate::Error> {
                ::core::result::Result::Ok($crate::value::Value::Text(
                    $crate::types::SqlEnum::label(*self),
                ))
            }
        }
        impl<'r> $crate::row::FromColumn<'r, $crate::types::Enum<$name>> for $name {
            type Null = $crate::scope::NotNull;
            fn from_column(
                value: $crate::value::Value<'r>,
            ) -> ::core::result::Result<Self, $crate::types::Mismatch> {
                <$crate::types::Enum<$name> as $crate::types::SqlType>::read(value)
            }
        }
        impl $crate::expr::IntoExpr<$crate::types::Enum<$name>> for $name {
            type Node = $crate::expr::Literal<Self, $crate::types::Enum<$name>>;
            fn into_node(self) -> Self::Node {
                $crate::expr::literal_node(self)
            }
        }
        impl $crate::expr::IntoNullableExpr<$crate::types::Enum<$name>> for $name {
            type Node = $crate::expr::Literal<Self, $crate::types::Enum<$name>>;
            fn into_node(self) -> Self::Node {
                $crate::expr::literal_node(self)
            }
        }
    };
}

impl<E: SqlEnum + ToSql<Enum<E>, Null = NotNull>> IntoNullableExpr<Enum<E>> for Option<E> {
    type Node = Literal<Self, Enum<E>>;
    fn into_node(self) -> Self::Node {
        Literal::new(self)
    }
}

literal! {
    [] bool: types::Bool;
    [] i8: types::TinyInt;
    [] i16: types::SmallInt;
    [] i32: types::Integer;
    [] i64: types::BigInt;
    [] u8: types::UTinyInt;
    [] u16: types::USmallInt;
    [] u32: types::UInteger;
    [] u64: types::UBigInt;
    [] f32: types::Real;
    [] f64: types::Double;
    ['v] &'v str: types::Text;
    [] String: types::Text;
    ['v] &'v String: types::Text;
    ['v] Cow<'v, str>: types::Text;
    ['v] &'v [u8]: types::Bytes;
    ['v] &'v Vec<u8>: types::Bytes;
    [] Vec<u8>: types::Bytes;
    ['v, const N: usize] &'v [u8; N]: types::Bytes;
    ['v, Q: SqlType, V: ToSql<Q>] &'v [V]: types::Array<Q>;
    [Q: SqlType, V: ToSql<Q>] Vec<V>: types::Array<Q>;
}
#[cfg(feature = "decimal")]
literal! {
    [] rust_decimal::Decimal: types::Numeric;
    [] i64: types::Numeric;
}
#[cfg(feature = "uuid")]
literal! { [] uuid::Uuid: types::Uuid; }
#[cfg(feature = "json")]
literal! {
    [] serde_json::Value: types::Json;
    ['v] &'v serde_json::Value: types::Json;
}
#[cfg(feature = "jiff")]
literal! {
    [] jiff::civil::Date: types::Date;
    [] jiff::civil::Time: types::Time;
    [] jiff::civil::DateTime: types::Timestamp;
    [] jiff::Timestamp: types::TimestampTz;
}
