//! Counts and positions: whole numbers with a least value.

use std::marker::PhantomData;

use crate::bind::{Binder, Params, ToSql};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::{Expr, InScope, Literal, Node, Render, Unnamed, literal_node};
use crate::piece::{Piece, level};
use crate::scope::NotNull;
use crate::shape::Shape;
use crate::types::{Accepts, Integer};
use crate::value::Value;

/// A count or position given as a value: `L` at least.
#[derive(Clone, Copy, Debug)]
pub struct Count<L>(i32, PhantomData<L>);

#[diagnostic::do_not_recommend]
impl<L: Smallest> ToSql<Integer> for Count<L> {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        Ok(Value::Int(i64::from(self.0.max(L::LEAST))))
    }
}

/// A count or position given as an expression: `L` at least.
///
/// ```sql
/// CASE WHEN a < 1 THEN 1 ELSE a END
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AtLeast<A, L>(A, PhantomData<L>);

// The operand stands twice in the text.
impl<A: Params, L: Smallest> Params for AtLeast<A, L> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)?;
        self.0.bind(to)
    }
}
crate::params::resolves!([L: Smallest,] AtLeast<A, L>: A);
impl<A: Node, L: Smallest> Node for AtLeast<A, L> {
    type Sql = A::Sql;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<A: InScope<S>, S, L: Smallest> InScope<S> for AtLeast<A, L> {
    type Null = A::Null;
}
impl<D: Dialect, A: Render<D>, L: Smallest> Render<D> for AtLeast<A, L> {
    const VALUE: Piece = match A::VALUE {
        // A constant of the query.
        Piece::Number(number) if number >= L::LEAST as i64 => A::VALUE,
        _ => Piece::Seq(&[
            Piece::Text("CASE WHEN "),
            crate::piece::grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
            Piece::Text(" < "),
            Piece::Number(L::LEAST as i64),
            Piece::Text(" THEN "),
            Piece::Number(L::LEAST as i64),
            Piece::Text(" ELSE "),
            A::VALUE,
            Piece::Text(" END"),
        ]),
    };
}

/// What can stand where a count or position is expected: an `i32` or an integer expression.
pub trait IntoCount<L> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_node(self) -> Self::Node;
}
impl<L: TakesCount<B>, B> IntoCount<L> for B {
    type Node = L::Node;
    fn into_node(self) -> Self::Node {
        L::take(self)
    }
}

/// The smallest count or position: [`Zero`] or [`One`].
pub trait Smallest: 'static {
    /// It.
    const LEAST: i32;
}
/// Counts, from 0.
#[derive(Clone, Copy, Debug)]
pub enum Zero {}
impl Smallest for Zero {
    const LEAST: i32 = 0;
}
/// Positions, from 1.
#[derive(Clone, Copy, Debug)]
pub enum One {}
impl Smallest for One {
    const LEAST: i32 = 1;
}

/// Counts or positions that take a `B`: a value or an expression.
pub trait TakesCount<B> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn take(value: B) -> Self::Node;
}
impl<L, B: IsCount<L>> TakesCount<B> for L {
    type Node = B::Node;
    fn take(value: B) -> B::Node {
        value.count()
    }
}

/// A count or position.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where a count or position is expected",
    note = "give an `i32`, or an expression of an integer type"
)]
pub trait IsCount<L> {
    /// The node.
    type Node: Node;
    /// The node.
    fn count(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<L: Smallest> IsCount<L> for i32 {
    type Node = Literal<Count<L>, Integer>;
    fn count(self) -> Self::Node {
        literal_node(Count(self, PhantomData))
    }
}
#[diagnostic::do_not_recommend]
impl<L: Smallest> IsCount<L> for &i32 {
    type Node = Literal<Count<L>, Integer>;
    fn count(self) -> Self::Node {
        literal_node(Count(*self, PhantomData))
    }
}
#[diagnostic::do_not_recommend]
impl<L: Smallest, N: Node> IsCount<L> for Expr<N>
where
    Integer: Accepts<N::Sql>,
{
    type Node = AtLeast<N, L>;
    fn count(self) -> Self::Node {
        AtLeast(self.0, PhantomData)
    }
}
