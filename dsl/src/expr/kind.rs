//! Arguments that give a call its SQL type: expressions of a kind.
//!
//! Each trait has one impl for all types, and functions name it in their result: so an argument of
//! another kind is reported by the rule that it breaks, where the function is called, and without the
//! function's declaration.

#[cfg(feature = "jiff")]
use super::time::{CountedIn, HasDateTime, HasField, IsoOf};
use super::{Expr, Node};
use crate::types::{IsBool, IsText, Number, SqlType};

/// An expression. A Rust value is none: several SQL types can hold it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an expression",
    note = "the call has the SQL type of this argument: give a column, or say which type a value has, as in `val::<Integer, _>(1)`"
)]
pub trait IsExpression {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_expression(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<N: Node> IsExpression for Expr<N> {
    type Node = N;
    fn into_expression(self) -> N {
        self.0
    }
}

/// [`IsExpression`] with one impl for all types.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an expression",
    note = "the call has the SQL type of this argument: give a column, or say which type a value has, as in `val::<Integer, _>(1)`"
)]
pub trait AnyExpr {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn any_node(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<X: IsExpression> AnyExpr for X {
    type Node = X::Node;
    fn any_node(self) -> X::Node {
        self.into_expression()
    }
}

// The rule is two impls away from the bound of a function, and one from the projection in its result: the
// compiler reports what it meets first. A type that breaks the rule is none in the result, so that nothing
// is said of what the call is used for.
macro_rules! kinds {
    ($n:ident: $($(#[$meta:meta])* $name:ident<$($parameter:ident)?> $node:ident: $rule:path, $type:ty $(: $kept:path)?;)*) => { $(
        $(#[$meta])*
        #[diagnostic::on_unimplemented(
            message = "`{Self}` is not an expression",
            note = "the call has the SQL type of this argument: give a column, or say which type a value has, as in `val::<Integer, _>(1)`"
        )]
        pub trait $name<$($parameter)?> {
            /// Its SQL type.
            type Sql: SqlType $(+ $kept)?;
            /// The node.
            type Node: Node;
            /// Makes the node.
            fn node(self) -> Self::Node;
        }
        impl<X: AnyExpr<Node: $node<$($parameter)?>> $(, $parameter)?> $name<$($parameter)?> for X {
            type Sql = <X::Node as $node<$($parameter)?>>::Type;
            type Node = <X::Node as $node<$($parameter)?>>::Itself;
            fn node(self) -> Self::Node {
                self.any_node().itself()
            }
        }
        $(#[$meta])*
        pub trait $node<$($parameter)?> {
            /// Its SQL type.
            type Type: SqlType $(+ $kept)?;
            /// The node.
            type Itself: Node;
            /// The node.
            fn itself(self) -> Self::Itself;
        }
        impl<$n: Node<Sql: $rule> $(, $parameter)?> $node<$($parameter)?> for $n {
            type Type = $type;
            type Itself = $n;
            fn itself(self) -> $n {
                self
            }
        }
    )* };
}
kinds! { N:
    /// An expression of an array type.
    ArrayExpr<> ArrayNode: super::array::IsArray, N::Sql: super::array::IsArray;
    /// A condition.
    BoolExpr<> BoolNode: IsBool, N::Sql;
    /// An expression of a number type.
    NumberExpr<> NumberNode: Number, N::Sql;
    /// An expression of a range type.
    RangeExpr<> RangeNode: super::range::IsRange, N::Sql: super::range::IsRange;
    /// An expression of a text type.
    TextExpr<> TextNode: IsText, N::Sql;
}
#[cfg(feature = "json")]
kinds! { N:
    /// An expression that can be an element of a JSON aggregate.
    JsonElementExpr<> JsonElementNode: super::aggregate::JsonElement, N::Sql;
    /// An expression that can be put into a JSON document.
    JsonItemExpr<> JsonItemNode: super::json::JsonItem, N::Sql;
}
#[cfg(feature = "jiff")]
kinds! { N:
    /// An expression that is counted in the unit `U`.
    CountedExpr<U> CountedNode: CountedIn<U>, <N::Sql as CountedIn<U>>::Itself;
    /// An expression with a date and a time of day.
    DateTimeExpr<> DateTimeNode: HasDateTime, N::Sql: HasDateTime;
    /// An expression with the field `F`.
    FieldExpr<F> FieldNode: HasField<F>, <N::Sql as HasField<F>>::Itself;
    /// A date, a time of day, a timestamp or an instant.
    IsoExpr<> IsoNode: IsoOf, <N::Sql as IsoOf>::Itself;
}

/// A unit that the expression `X` is counted in: [`CountedExpr`] for functions whose last argument is the unit.
#[cfg(feature = "jiff")]
pub trait UnitOf<X> {
    /// The SQL type.
    type Sql: SqlType;
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn node(expression: X) -> Self::Node;
}
#[cfg(feature = "jiff")]
impl<U, X: AnyExpr<Node: CountedNode<U>>> UnitOf<X> for U {
    type Sql = <X::Node as CountedNode<U>>::Type;
    type Node = <X::Node as CountedNode<U>>::Itself;
    fn node(expression: X) -> Self::Node {
        expression.any_node().itself()
    }
}
