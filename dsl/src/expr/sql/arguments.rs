//! The arguments of SQL that is written out, as a list `(A, (B, ()))` of nodes.

use super::NaturalType;
use crate::bind::{Binder, Params, ToSql};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::expr::function::Argument;
use crate::expr::{Expr, Literal, Node, Operands, Render, literal_node};
use crate::piece::MOST_ARGUMENTS;
use crate::piece::Piece;
use crate::shape::Shape;

/// What can be an argument of [`sql!`](crate::sql!) and [`raw!`](crate::raw!): an expression, or a value
/// of a [`NaturalType`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of `sql!` or `raw!`",
    label = "expected an expression, or a Rust value with one SQL type",
    note = "say which SQL type it has: `val::<Text, _>(value)`"
)]
pub trait SqlArgument {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_node(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<N: Node> SqlArgument for Expr<N> {
    type Node = N;
    fn into_node(self) -> N {
        self.0
    }
}
#[diagnostic::do_not_recommend]
impl<V: NaturalType + ToSql<<V as NaturalType>::Sql>> SqlArgument for V {
    type Node = Literal<V, V::Sql>;
    fn into_node(self) -> Self::Node {
        literal_node(self)
    }
}

/// A tuple of arguments.
pub trait SqlArguments {
    /// The list.
    type List: SqlList;
    /// Makes the list.
    fn into_list(self) -> Self::List;
}
impl SqlArguments for () {
    type List = ();
    fn into_list(self) -> Self::List {}
}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<$($item: SqlArgument),*> SqlArguments for ($($item,)*)
        where
            tuples!(@type $($item)*): SqlList,
        {
            type List = tuples!(@type $($item)*);
            fn into_list(self) -> Self::List {
                tuples!(@list self $($index)*)
            }
        }
    };
    (@type) => { () };
    (@type $first:ident $($rest:ident)*) => { ($first::Node, tuples!(@type $($rest)*)) };
    (@list $tuple:ident) => { () };
    (@list $tuple:ident $first:tt $($rest:tt)*) => {
        ($tuple.$first.into_node(), tuples!(@list $tuple $($rest)*))
    };
}
crate::tuple::each!(tuples);

/// A list of arguments, each found by its place.
pub trait SqlList: Operands {
    /// Puts the switches and counts of the argument at `index`.
    fn shape_at(&self, index: usize, shape: &mut Shape);
    /// Puts the values of the argument at `index`.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn bind_at<'v>(&'v self, index: usize, to: &mut dyn Binder<'v>) -> Result<()>;
}
impl SqlList for () {
    fn shape_at(&self, _: usize, _: &mut Shape) {}
    fn bind_at<'v>(&'v self, _: usize, _: &mut dyn Binder<'v>) -> Result<()> {
        Ok(())
    }
}
impl<A: Params, Rest: SqlList> SqlList for (A, Rest)
where
    Self: Operands,
{
    fn shape_at(&self, index: usize, shape: &mut Shape) {
        match index {
            0 => self.0.shape(shape),
            _ => self.1.shape_at(index - 1, shape),
        }
    }
    fn bind_at<'v>(&'v self, index: usize, to: &mut dyn Binder<'v>) -> Result<()> {
        match index {
            0 => self.0.bind(to),
            _ => self.1.bind_at(index - 1, to),
        }
    }
}

/// The SQL of a list of arguments.
pub trait RenderArguments<D: Dialect> {
    /// The arguments, and after the last one nothing.
    const ARGUMENTS: [Argument; MOST_ARGUMENTS];
}
impl<D: Dialect> RenderArguments<D> for () {
    const ARGUMENTS: [Argument; MOST_ARGUMENTS] =
        [Argument::of_piece(&Piece::Empty); MOST_ARGUMENTS];
}
impl<D: Dialect, A: Render<D> + Node, Rest: RenderArguments<D>> RenderArguments<D> for (A, Rest) {
    const ARGUMENTS: [Argument; MOST_ARGUMENTS] = {
        let mut arguments = [Argument::of::<D, A>(); MOST_ARGUMENTS];
        let mut at = 1;
        while at < MOST_ARGUMENTS {
            arguments[at] = Rest::ARGUMENTS[at - 1];
            at += 1;
        }
        arguments
    };
}
