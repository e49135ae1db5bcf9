//! Rust values as expressions: always bound, never written into the text.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::{Constant, Expr, InScope, Node, Render, Unnamed};
use crate::asks::Asks;
use crate::bind::{Binder, Params, ToSql};
use crate::dialect::{Dialect, Kind};
use crate::error::Error;
use crate::piece::Piece;
use crate::resolve::{BindsValues, Resolves};
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
    const SHAPED: bool = false;

    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        to.put(self.0.to_value()?)
    }
}
impl<V, Q, Env: BindsValues> Resolves<Env> for Literal<V, Q> {}
impl<V, Q, Env: BindsValues> Resolves<Env> for Typed<V, Q> {}
impl<V: ToSql<Q>, Q: SqlType> Node for Literal<V, Q> {
    type Sql = Q;
    type Class = Constant;
    type Name = Unnamed;
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
    const SHAPED: bool = false;

    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}
impl<V, Q: SqlType> Node for Typed<V, Q>
where
    <V as Asks>::ToSql<Q>: Sized,
    V: ToSql<Q>,
{
    type Sql = Q;
    type Class = Constant;
    type Name = Unnamed;
}
impl<V, Q: SqlType, S> InScope<S> for Typed<V, Q>
where
    <V as Asks>::ToSql<Q>: Sized,
    V: ToSql<Q>,
{
    type Null = V::Null;
}
impl<D: Dialect, V, Q: SqlType> Render<D> for Typed<V, Q> {
    const VALUE: Piece = if D::KIND.is_mysql_family() && Q::IS_TEXT {
        // A text that is cast has a collation of its own, which a column's would clash with.
        Piece::Seq(&[Piece::Text("CONCAT("), Piece::Bind, Piece::Text(")")])
    } else {
        Piece::Seq(&[
            Piece::Text("CAST("),
            Piece::Bind,
            Piece::Text(" AS "),
            Piece::Text(Q::CAST.of(D::KIND)),
            Piece::Text(")"),
        ])
    };
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
        _ => <Self as Render<D>>::VALUE,
    };
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
pub const fn val<Q: SqlType, V>(value: V) -> Expr<Typed<V, Q>> {
    // Without a bound on `V`: where the expression is used, it is asked for once.
    Expr(Typed(Literal::new(value)))
}

/// What can stand where an expression of SQL type `Q` is expected: an expression or a value.
pub trait IntoExpr<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_node(self) -> Self::Node;
}
impl<Q: Takes<B>, B> IntoExpr<Q> for B {
    type Node = Q::Node;
    fn into_node(self) -> Q::Node {
        Q::take(self)
    }
}

/// Like [`IntoExpr`], where NULL makes sense: an `Option` too.
pub trait IntoNullableExpr<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_node(self) -> Self::Node;
}
impl<Q: TakesNullable<B>, B> IntoNullableExpr<Q> for B {
    type Node = Q::Node;
    fn into_node(self) -> Q::Node {
        Q::take(self)
    }
}

/// An SQL type that takes a `B`: a value or an expression; [`literal!`](crate::literal) implements
/// it.
///
/// Every type takes at least two, a value and a reference to one: of a single one the compiler would
/// say where it is implemented.
pub trait Takes<B> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn take(value: B) -> Self::Node;
}

/// An SQL type that takes a `B`: a value, an `Option` of one or an expression;
/// [`literal!`](crate::literal) implements it.
pub trait TakesNullable<B> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn take(value: B) -> Self::Node;
}

/// An expression, where one of SQL type `Q` is expected.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where a `{Q}` expression is expected",
    note = "compare an `Option` with `is_not_distinct_from`: a comparison with NULL is never true"
)]
pub trait IsExpr<Q> {
    /// The node.
    type Node: Node;
    /// The node.
    fn node(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<N: Node, Q> IsExpr<Q> for Expr<N> {
    type Node = N;
    fn node(self) -> N {
        self.0
    }
}

/// An expression, where one of SQL type `Q` or NULL is expected.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where a `{Q}` expression is expected",
    note = "give a Rust value that is stored as `{Q}`, or a column of this type"
)]
pub trait IsNullableExpr<Q>: Sized {
    /// The node.
    type Node: Node;
    /// The node.
    fn node(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<N: Node, Q> IsNullableExpr<Q> for Expr<N> {
    type Node = N;
    fn node(self) -> N {
        self.0
    }
}

impl<Q, B: IsExpr<Q>> Takes<B> for Q
where
    <Q as Asks>::Accepts<<B::Node as Node>::Sql>: Sized,
    Q: Accepts<<B::Node as Node>::Sql>,
{
    type Node = B::Node;
    fn take(value: B) -> B::Node {
        value.node()
    }
}
impl<Q, B: IsNullableExpr<Q>> TakesNullable<B> for Q
where
    Q: Accepts<<B::Node as Node>::Sql>,
{
    type Node = B::Node;
    fn take(value: B) -> B::Node {
        value.node()
    }
}

/// Makes a type with [`ToSql`](crate::bind::ToSql) usable in expressions, alone and in an `Option`.
///
/// Generated modules use it for enums; use it for types of your own that implement `ToSql`.
#[macro_export]
macro_rules! literal {
    ($([$($generic:tt)*] $rust:ty: $sql:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> $crate::expr::Takes<$rust> for $sql {
            type Node = $crate::expr::Literal<$rust, $sql>;
            fn take(value: $rust) -> Self::Node {
                $crate::expr::literal_node(value)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> $crate::expr::TakesNullable<$rust> for $sql {
            type Node = $crate::expr::Literal<$rust, $sql>;
            fn take(value: $rust) -> Self::Node {
                $crate::expr::literal_node(value)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> $crate::expr::TakesNullable<::core::option::Option<$rust>> for $sql {
            type Node = $crate::expr::Literal<::core::option::Option<$rust>, $sql>;
            fn take(value: ::core::option::Option<$rust>) -> Self::Node {
                $crate::expr::literal_node(value)
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
        #[diagnostic::do_not_recommend]
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
        #[diagnostic::do_not_recommend]
        impl $crate::expr::NaturalType for $name {
            type Sql = $crate::types::Enum<$name>;
        }
        #[diagnostic::do_not_recommend]
        impl $crate::expr::Takes<$name> for $crate::types::Enum<$name> {
            type Node = $crate::expr::Literal<$name, Self>;
            fn take(value: $name) -> Self::Node {
                $crate::expr::literal_node(value)
            }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::expr::TakesNullable<$name> for $crate::types::Enum<$name> {
            type Node = $crate::expr::Literal<$name, Self>;
            fn take(value: $name) -> Self::Node {
                $crate::expr::literal_node(value)
            }
        }
    };
}

#[diagnostic::do_not_recommend]
impl<E: SqlEnum + ToSql<Self, Null = NotNull>> TakesNullable<Option<E>> for Enum<E> {
    type Node = Literal<Option<E>, Self>;
    fn take(value: Option<E>) -> Self::Node {
        Literal::new(value)
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

/// References to values that are copied, without an `Option`: `None` alone stays one type.
macro_rules! references {
    ($($rust:ty: $sql:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'v> Takes<&'v $rust> for $sql {
            type Node = Literal<&'v $rust, $sql>;
            fn take(value: &'v $rust) -> Self::Node {
                Literal::new(value)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<'v> TakesNullable<&'v $rust> for $sql {
            type Node = Literal<&'v $rust, $sql>;
            fn take(value: &'v $rust) -> Self::Node {
                Literal::new(value)
            }
        }
    )* };
}
references! {
    bool: types::Bool;
    i8: types::TinyInt;
    i16: types::SmallInt;
    i32: types::Integer;
    i64: types::BigInt;
    u8: types::UTinyInt;
    u16: types::USmallInt;
    u32: types::UInteger;
    u64: types::UBigInt;
    f32: types::Real;
    f64: types::Double;
}
#[cfg(feature = "decimal")]
references! { rust_decimal::Decimal: types::Numeric; }
#[cfg(feature = "uuid")]
references! { uuid::Uuid: types::Uuid; }
#[cfg(feature = "jiff")]
references! {
    jiff::civil::Date: types::Date;
    jiff::civil::Time: types::Time;
    jiff::civil::DateTime: types::Timestamp;
    jiff::Timestamp: types::TimestampTz;
}
