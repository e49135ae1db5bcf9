//! What partitions, orders and arguments are made of.

use crate::dialect::Dialect;
use crate::expr::{Class, Constant, Expr, InScope, Node, Ordering, Render, SortPiece};
use crate::piece::Piece;
use crate::scope::Nullable;
use crate::select::MixAll;

/// A scope that has every table, each of which a join may make NULL: for text that depends on whether
/// an expression can be NULL, where the query around it is not known.
pub enum Anywhere {}
#[diagnostic::do_not_recommend]
impl<T> crate::scope::HasTable<T> for Anywhere {
    type Null = Nullable;
}
impl crate::expr::aggregate::AggregateScope for Anywhere {
    type Empty = Nullable;
}

/// Expressions, sort keys and tuples of these.
pub trait Parts {
    /// What all of them together are computed from.
    type Class: Class;
}
/// Parts whose tables are all in the scope `S`.
pub trait PartsIn<S> {
    /// What is known of them.
    type Met;
}

impl<N: Node> Parts for Expr<N> {
    type Class = N::Class;
}
impl<N: InScope<S>, S> PartsIn<S> for Expr<N> {
    type Met = N::Null;
}
impl<N: Node, const DESCENDING: bool, const NULLS: u8> Parts for Ordering<N, DESCENDING, NULLS> {
    type Class = N::Class;
}
impl<N: InScope<S>, S, const DESCENDING: bool, const NULLS: u8> PartsIn<S>
    for Ordering<N, DESCENDING, NULLS>
{
    type Met = N::Null;
}
impl Parts for () {
    type Class = Constant;
}
impl<S> PartsIn<S> for () {
    type Met = ();
}

/// What `partition_by` takes: an expression or a tuple of expressions.
#[diagnostic::on_unimplemented(
    message = "only columns and expressions can be partition keys",
    note = "a partition key is an expression such as `users::name` or a tuple of these, never a name as text"
)]
pub trait WindowPartition {}
#[diagnostic::do_not_recommend]
impl<N> WindowPartition for Expr<N> {}

/// The SQL of partition keys.
pub trait RenderPartition<D: Dialect> {
    /// The clause.
    const PARTITION: Piece;
}
impl<D: Dialect> RenderPartition<D> for () {
    const PARTITION: Piece = Piece::Empty;
}
impl<D: Dialect, N: Render<D>> RenderPartition<D> for Expr<N> {
    const PARTITION: Piece = Piece::Seq(&[Piece::Text("PARTITION BY "), SortPiece::<D, N>::KEY]);
}

/// What `order_by` of a window or an aggregate takes: a sort key or a tuple of them.
#[diagnostic::on_unimplemented(
    message = "only columns and expressions can be sort keys",
    note = "a sort key is an expression such as `users::name.desc()`; one that is there for some values only, an `Option`, can stand in `order_by` of a query"
)]
pub trait WindowOrder {
    /// [`Sorted`] or [`Unsorted`].
    type Sorted;
    /// Whether there is no sort key.
    const EMPTY: bool = false;
}
#[diagnostic::do_not_recommend]
impl WindowOrder for () {
    type Sorted = Unsorted;
    const EMPTY: bool = true;
}
#[diagnostic::do_not_recommend]
impl<N> WindowOrder for Expr<N> {
    type Sorted = Sorted;
}
#[diagnostic::do_not_recommend]
impl<N, const DESCENDING: bool, const NULLS: u8> WindowOrder for Ordering<N, DESCENDING, NULLS> {
    type Sorted = Sorted;
}

/// The order of a window: it has one impl for all types, and so a message that leads to it lists no others.
pub trait SortOf {
    /// The order.
    type Sort;
    /// Itself.
    fn sort(self) -> Self::Sort;
}
impl<O: WindowOrder> SortOf for O {
    type Sort = Self;
    fn sort(self) -> Self {
        self
    }
}
/// The partition of a window, like [`SortOf`].
pub trait PartitionOf {
    /// The keys.
    type Keys;
    /// Itself.
    fn keys(self) -> Self::Keys;
}
impl<P: WindowPartition> PartitionOf for P {
    type Keys = Self;
    fn keys(self) -> Self {
        self
    }
}

/// There is a sort key.
pub enum Sorted {}
/// There is no sort key.
pub enum Unsorted {}

/// Sort keys that are there.
#[diagnostic::on_unimplemented(
    message = "this needs a window with an order",
    note = "say in which order the rows come: `window().order_by(..)`"
)]
pub trait IsSorted {}
#[diagnostic::do_not_recommend]
impl IsSorted for Sorted {}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<$($item: Parts),*> Parts for ($($item,)*)
        where
            tuples!(@classes $($item)*): MixAll,
        {
            type Class = <tuples!(@classes $($item)*) as MixAll>::Out;
        }
        impl<S, $($item: PartsIn<S>),*> PartsIn<S> for ($($item,)*) {
            type Met = ($($item::Met,)*);
        }
        #[diagnostic::do_not_recommend]
        impl<$($item: WindowPartition),*> WindowPartition for ($($item,)*) {}
        #[diagnostic::do_not_recommend]
        impl<$($item: WindowOrder),*> WindowOrder for ($($item,)*) {
            type Sorted = Sorted;
        }
        impl<Dl: Dialect, $($item: Render<Dl>),*> RenderPartition<Dl> for ($(Expr<$item>,)*) {
            const PARTITION: Piece = Piece::Seq(&[
                Piece::Text("PARTITION BY "),
                Piece::List(&[$(SortPiece::<Dl, $item>::KEY),*]),
            ]);
        }
    };
    (@classes) => { () };
    (@classes $first:ident $($rest:ident)*) => { ($first::Class, tuples!(@classes $($rest)*)) };
}
crate::tuple::each!(tuples);
