//! Row values: tuples of expressions that are compared as a whole.

use std::marker::PhantomData;

use super::compare::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
use super::{Class, Expr, InScope, IntoExpr, Node, Operator, Render, Unnamed};
use crate::asks::Given;
use crate::bind::Params;
use crate::dialect::{Dialect, Has, RowValues};
use crate::piece::{Piece, level};
use crate::resolve::{Above, Here, Resolves, TakesSubqueries};
use crate::scope::Nullable;
use crate::select::{Cell, RowSet, Subquery};
use crate::types::{Accepts, Bool, SqlType};

/// A tuple of expressions, from [`tuple`](tuple()).
#[derive(Clone, Copy, Debug)]
pub struct Tuple<X>(X);

/// `(a, b)`: several expressions compared as a whole, in lexical order: first by `a`, then by `b`. Two to
/// six of them. SQL Server does not have it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::expr::tuple;
///
/// let query = posts::table
///     .filter(tuple((posts::author_id, posts::title)).eq((1, "Notes")))
///     .select(posts::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."id" FROM "posts" WHERE ("posts"."author_id", "posts"."title") = ($1, $2)"#,
/// );
/// ```
pub const fn tuple<X: TupleItems>(items: X) -> Tuple<X> {
    Tuple(items)
}

/// A tuple of expressions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of expressions",
    note = "give a tuple of two to six expressions such as `(posts::id, posts::title)`; a single column is compared as it is"
)]
pub trait TupleItems {
    /// The nodes.
    type Nodes;
    /// The SQL types.
    type Types;
    /// The nodes.
    fn into_nodes(self) -> Self::Nodes;
}
/// What a tuple with the SQL types `Q` is compared with: a tuple of values or expressions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared with a tuple of other types",
    note = "both sides have as many items, of the same SQL types"
)]
pub trait IntoTuple<Q> {
    /// The nodes.
    type Nodes;
    /// Makes them.
    fn into_nodes(self) -> Self::Nodes;
}
/// A list of columns of the SQL types `Q`.
#[diagnostic::on_unimplemented(
    message = "this query does not select the columns of the tuple",
    note = "both sides have as many columns, of the same SQL types"
)]
pub trait ColumnsLike<Q> {}

/// The other side of a comparison with a tuple of the SQL types `Q`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait ComparesTo<Q> {
    /// The nodes.
    type Nodes;
    /// Makes them.
    fn nodes(self) -> Self::Nodes;
}
impl<Q, Y: IntoTuple<Q>> ComparesTo<Q> for Y {
    type Nodes = Y::Nodes;
    fn nodes(self) -> Y::Nodes {
        self.into_nodes()
    }
}
/// A query with columns of the SQL types `Q`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait Gives<Q> {
    /// The query.
    type Itself;
    /// The query.
    fn itself(self) -> Self::Itself;
}
impl<Q, Y: RowSet<Columns: ColumnsLike<Q>>> Gives<Q> for Y {
    type Itself = Y;
    fn itself(self) -> Y {
        self
    }
}

/// `(a, b) <op> (c, d)`
#[derive(Clone, Copy, Debug)]
pub struct CompareTuples<O, A, B>(A, B, PhantomData<O>);
/// `(a, b) IN (query)`
#[derive(Clone, Copy, Debug)]
pub struct TupleInQuery<A, Q, const NEGATED: bool>(A, Q);

crate::params::of_fields!([O,] CompareTuples<O, A, B>: A 0, B 1);
crate::params::of_fields!(@params [const NEGATED: bool,] TupleInQuery<A, Q, NEGATED>: A 0, Q 1);
impl<A: Resolves<Env>, Q: Resolves<Above<Env>>, Env: TakesSubqueries, const NEGATED: bool>
    Resolves<Env> for TupleInQuery<A, Q, NEGATED>
{
}

/// What the nodes of a tuple are computed from together.
pub trait MixAllNodes {
    /// The class.
    type Class: Class;
}
/// The nodes of a tuple, all in the scope `S`.
pub trait NodesIn<S> {
    /// What is known of them.
    type Met;
}
/// The SQL of the nodes of a tuple.
pub trait RenderNodes<D: Dialect> {
    /// The items.
    const ITEMS: Piece;
}

impl<O, A: Params + MixAllNodes, B: Params + MixAllNodes> Node for CompareTuples<O, A, B> {
    type Sql = Bool;
    type Class = <A::Class as Class>::Mix<B::Class>;
    type Name = Unnamed;
}
impl<O, A: NodesIn<S>, B: NodesIn<S>, S> InScope<S> for CompareTuples<O, A, B>
where
    Self: Node,
{
    type Null = <(A::Met, B::Met) as Given>::Then<Nullable>;
}
impl<D, O: Operator, A: RenderNodes<D>, B: RenderNodes<D>> Render<D> for CompareTuples<O, A, B>
where
    <D as Has>::RowValues: Sized,
    D: RowValues,
{
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("("),
        A::ITEMS,
        Piece::Text(")"),
        Piece::Text(O::SQL),
        Piece::Text("("),
        B::ITEMS,
        Piece::Text(")"),
    ]);
    const LEVEL: u8 = level::COMPARE;
}
impl<A: Params + MixAllNodes, Q: Params, const NEGATED: bool> Node for TupleInQuery<A, Q, NEGATED> {
    type Sql = Bool;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<A: NodesIn<S>, Q: RowSet + Resolves<Here<S, Q::Scope>>, S, const NEGATED: bool> InScope<S>
    for TupleInQuery<A, Q, NEGATED>
where
    Self: Node,
{
    type Null = <A::Met as Given>::Then<Nullable>;
}
impl<D, A: RenderNodes<D>, Q: Subquery<D>, const NEGATED: bool> Render<D>
    for TupleInQuery<A, Q, NEGATED>
where
    <D as Has>::RowValues: Sized,
    D: RowValues,
{
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("("),
        A::ITEMS,
        Piece::Text(if NEGATED { ") NOT IN " } else { ") IN " }),
        Piece::Paren(&Piece::Nested(&Q::MEMBERS)),
    ]);
    const LEVEL: u8 = level::COMPARE;
}

macro_rules! comparisons {
    ($($(#[$meta:meta])* $method:ident $operator:ident;)*) => {
        impl<X: TupleItems> Tuple<X> {
            $(
                $(#[$meta])*
                pub fn $method<Y: ComparesTo<X::Types>>(
                    self,
                    other: Y,
                ) -> Expr<CompareTuples<$operator, X::Nodes, Y::Nodes>> {
                    Expr(CompareTuples(self.0.into_nodes(), other.nodes(), PhantomData))
                }
            )*

            /// `(a, b) IN (query)`
            pub fn is_in<Q: Gives<X::Types>>(
                self,
                query: Q,
            ) -> Expr<TupleInQuery<X::Nodes, Q::Itself, false>> {
                Expr(TupleInQuery(self.0.into_nodes(), query.itself()))
            }

            /// `(a, b) NOT IN (query)`
            pub fn is_not_in<Q: Gives<X::Types>>(
                self,
                query: Q,
            ) -> Expr<TupleInQuery<X::Nodes, Q::Itself, true>> {
                Expr(TupleInQuery(self.0.into_nodes(), query.itself()))
            }
        }
    };
}
comparisons! {
    /// `(a, b) = (c, d)`: all items are equal.
    eq Equal;
    /// `(a, b) <> (c, d)`: some items differ.
    ne NotEqual;
    /// `(a, b) < (c, d)`: the first items that differ are less.
    lt Less;
    /// `(a, b) <= (c, d)`
    le LessOrEqual;
    /// `(a, b) > (c, d)`: the first items that differ are greater.
    gt Greater;
    /// `(a, b) >= (c, d)`
    ge GreaterOrEqual;
}

macro_rules! tuples {
    ($($node:ident $value:ident $type:ident $null:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($node: Node),*> TupleItems for ($(Expr<$node>,)*) {
            type Nodes = ($($node,)*);
            type Types = ($($node::Sql,)*);
            fn into_nodes(self) -> Self::Nodes {
                ($(self.$index.0,)*)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($value: IntoExpr<$type>, $type),*> IntoTuple<($($type,)*)> for ($($value,)*) {
            type Nodes = ($($value::Node,)*);
            fn into_nodes(self) -> Self::Nodes {
                ($(self.$index.into_node(),)*)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$($type: SqlType + Accepts<$value>, $value, $null),*> ColumnsLike<($($type,)*)>
            for tuples!(@list $((Cell<$value, $null>))*) {}
        impl<S, $($node: InScope<S>),*> NodesIn<S> for ($($node,)*) {
            type Met = ($($node::Null,)*);
        }
        impl<Dl: Dialect, $($node: Render<Dl>),*> RenderNodes<Dl> for ($($node,)*) {
            const ITEMS: Piece = Piece::Nested(&Piece::List(&[$($node::VALUE),*]));
        }
        impl<$($node: Node),*> MixAllNodes for ($($node,)*)
        where
            tuples!(@list $(($node::Class))*): crate::select::MixAll,
        {
            type Class = <tuples!(@list $(($node::Class))*) as crate::select::MixAll>::Out;
        }
    };
    (@list) => { () };
    (@list ($first:ty) $($rest:tt)*) => { ($first, tuples!(@list $($rest)*)) };
}
tuples!(A V0 Q0 N0 0, B V1 Q1 N1 1);
tuples!(A V0 Q0 N0 0, B V1 Q1 N1 1, C V2 Q2 N2 2);
tuples!(A V0 Q0 N0 0, B V1 Q1 N1 1, C V2 Q2 N2 2, D V3 Q3 N3 3);
tuples!(A V0 Q0 N0 0, B V1 Q1 N1 1, C V2 Q2 N2 2, D V3 Q3 N3 3, E V4 Q4 N4 4);
tuples!(A V0 Q0 N0 0, B V1 Q1 N1 1, C V2 Q2 N2 2, D V3 Q3 N3 3, E V4 Q4 N4 4, F V5 Q5 N5 5);
