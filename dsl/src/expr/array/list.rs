//! Arrays of expressions.

use super::IsArray;
use crate::dialect::Arrays;
use crate::expr::{Class, Expr, InScope, IntoExpr, Node, Render, Unnamed};
use crate::piece::Piece;
use crate::scope::NotNull;
use crate::types::Array;

/// The elements `Rest`, and one more.
#[derive(Clone, Copy, Debug)]
pub struct Items<Rest, N>(Rest, N);

/// An array of one expression.
#[derive(Clone, Copy, Debug)]
pub struct One<N>(N);

crate::params::of_fields!([] One<N>: N 0);
crate::params::of_fields!([] Items<Rest, N>: Rest 0, N 1);
impl<N: Node> Node for One<N> {
    type Sql = Array<N::Sql>;
    type Class = N::Class;
    type Name = Unnamed;
}
impl<Rest: Node, N: Node> Node for Items<Rest, N> {
    type Sql = Rest::Sql;
    type Class = <Rest::Class as Class>::Mix<N::Class>;
    type Name = Unnamed;
}
impl<N: InScope<S>, S> InScope<S> for One<N> {
    type Null = NotNull;
}
impl<Rest: InScope<S>, N: InScope<S>, S> InScope<S> for Items<Rest, N>
where
    Self: Node,
{
    type Null = NotNull;
}

/// The SQL of elements.
pub trait RenderElements<D: Arrays>: Render<D> {
    /// The elements, with commas between them.
    const ELEMENTS: Piece;
}
impl<D: Arrays, N: Render<D>> RenderElements<D> for One<N> {
    const ELEMENTS: Piece = N::VALUE;
}
impl<D: Arrays, Rest: RenderElements<D>, N: Render<D>> RenderElements<D> for Items<Rest, N> {
    const ELEMENTS: Piece = Piece::Seq(&[Rest::ELEMENTS, Piece::Text(", "), N::VALUE]);
}
impl<D: Arrays, N: Render<D>> Render<D> for One<N> {
    const VALUE: Piece = Piece::Seq(&[Piece::Text("ARRAY["), N::VALUE, Piece::Text("]")]);
}
impl<D: Arrays, Rest: RenderElements<D>, N: Render<D>> Render<D> for Items<Rest, N> {
    const VALUE: Piece = Piece::Seq(&[
        Piece::Text("ARRAY["),
        <Self as RenderElements<D>>::ELEMENTS,
        Piece::Text("]"),
    ]);
}

/// `ARRAY[a]`: an array of one expression, to which [`item`](Expr::item) adds others.
///
/// An array of values is a `Vec`, bound as one value.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::array::{array, length};
///
/// let query = users::table.select(length(array(users::name).item(users::nickname).item("x")));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CARDINALITY(ARRAY["users"."name", "users"."nickname", $1]) FROM "users""#,
/// );
/// ```
pub fn array<N: Node>(first: Expr<N>) -> Expr<One<N>> {
    Expr(One(first.0))
}

/// An array that items can be added to.
pub trait IsItems: Node<Sql: IsArray> {}
impl<N: Node> IsItems for One<N> {}
impl<Rest: IsItems, N> IsItems for Items<Rest, N> where Self: Node<Sql: IsArray> {}

impl<A: IsItems> Expr<A> {
    /// The array with one more element, which can be NULL.
    pub fn item<B: IntoExpr<<A::Sql as IsArray>::Element>>(
        self,
        element: B,
    ) -> Expr<Items<A, B::Node>> {
        Expr(Items(self.0, element.into_node()))
    }
}
