//! Counts and positions: whole numbers with a least value.

use crate::bind::{Binder, Params, ToSql};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::{Expr, InScope, Literal, Node, Render, literal_node};
use crate::piece::{Piece, level};
use crate::scope::NotNull;
use crate::shape::Shape;
use crate::types::{Accepts, Integer};
use crate::value::Value;

/// A count or position given as a value: `LEAST` at least.
#[derive(Clone, Copy, Debug)]
pub struct Count<const LEAST: i32>(i32);

impl<const LEAST: i32> ToSql<Integer> for Count<LEAST> {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        Ok(Value::Int(i64::from(self.0.max(LEAST))))
    }
}

/// A count or position given as an expression: `LEAST` at least.
///
/// ```sql
/// CASE WHEN a < 1 THEN 1 ELSE a END
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AtLeast<A, const LEAST: i32>(A);

// The operand stands twice in the text.
impl<A: Params, const LEAST: i32> Params for AtLeast<A, LEAST> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)?;
        self.0.bind(to)
    }
}
crate::params::resolves!([const LEAST: i32,] AtLeast<A, LEAST>: A);
impl<A: Node, const LEAST: i32> Node for AtLeast<A, LEAST> {
    type Sql = A::Sql;
    type Class = A::Class;
}
impl<A: InScope<S>, S, const LEAST: i32> InScope<S> for AtLeast<A, LEAST> {
    type Null = A::Null;
}
impl<D: Dialect, A: Render<D>, const LEAST: i32> Render<D> for AtLeast<A, LEAST> {
    const VALUE: Piece = match A::VALUE {
        // A constant of the query.
        Piece::Number(number) if number >= LEAST as i64 => A::VALUE,
        _ => Piece::Seq(&[
            Piece::Text("CASE WHEN "),
            crate::piece::grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
            Piece::Text(" < "),
            Piece::Number(LEAST as i64),
            Piece::Text(" THEN "),
            Piece::Number(LEAST as i64),
            Piece::Text(" ELSE "),
            A::VALUE,
            Piece::Text(" END"),
        ]),
    };
}

/// What can stand where a count or position is expected: an `i32` or an integer expression.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where a count or position is expected",
    label = "expected an `i32` or an integer expression"
)]
pub trait IntoCount<const LEAST: i32> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_node(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<const LEAST: i32> IntoCount<LEAST> for i32 {
    type Node = Literal<Count<LEAST>, Integer>;
    fn into_node(self) -> Self::Node {
        literal_node(Count(self))
    }
}
#[diagnostic::do_not_recommend]
impl<const LEAST: i32> IntoCount<LEAST> for &i32 {
    type Node = Literal<Count<LEAST>, Integer>;
    fn into_node(self) -> Self::Node {
        literal_node(Count(*self))
    }
}
#[diagnostic::do_not_recommend]
impl<const LEAST: i32, N: Node> IntoCount<LEAST> for Expr<N>
where
    Integer: Accepts<N::Sql>,
{
    type Node = AtLeast<N, LEAST>;
    fn into_node(self) -> Self::Node {
        AtLeast(self.0)
    }
}
