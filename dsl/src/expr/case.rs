//! CASE: values that depend on conditions.

use std::marker::PhantomData;

use super::operands::RenderTyped;
use super::{
    Class, Constant, Expr, InScope, IntoExpr, IntoNullableExpr, Literal, Node, Render, Unnamed,
    literal_node,
};
use crate::bind::Params;
use crate::dialect::{Dialect, Kind};
use crate::piece::Piece;
use crate::resolve::Resolves;
use crate::scope::{NotNull, Nullability, Nullable};
use crate::types::{self, Bool, SqlType};

/// The start of a CASE with conditions: [`case`].
#[derive(Clone, Copy, Debug)]
pub struct Searched;

/// The start of a CASE that compares an expression: [`case_of`].
#[derive(Clone, Copy, Debug)]
pub struct Compared<A>(A);

/// A CASE without branches.
#[derive(Clone, Copy, Debug)]
pub struct Case<B>(B);

/// The branches before this one, its condition or value, and its result of the SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct When<B, C, V, Q>(B, C, V, PhantomData<Q>);

/// A CASE with ELSE.
#[derive(Clone, Copy, Debug)]
pub struct Otherwise<W, V>(W, V);

/// The branches of a CASE.
pub trait Branches: Params {
    /// The class of an expression over all of them.
    type Class: Class;
}
/// The branches of a CASE whose tables are all in the scope `S`.
pub trait BranchesIn<S>: Branches {
    /// Whether a result can be NULL.
    type Null: Nullability;
}
/// The SQL of the branches.
pub trait RenderBranches<D: Dialect> {
    /// `CASE WHEN a THEN b`
    const BRANCHES: Piece;
    /// Whether the branches have conditions, not values.
    const SEARCHED: bool;
}

crate::params::nothing!([] Searched);
impl<Env> Resolves<Env> for Searched {}
impl Branches for Searched {
    type Class = Constant;
}
impl<S> BranchesIn<S> for Searched {
    type Null = NotNull;
}
impl<D: Dialect> RenderBranches<D> for Searched {
    const BRANCHES: Piece = Piece::Text("CASE");
    const SEARCHED: bool = true;
}

crate::params::of_fields!([] Compared<A>: A 0);
impl<A: Node> Branches for Compared<A> {
    type Class = A::Class;
}
impl<A: InScope<S>, S> BranchesIn<S> for Compared<A> {
    type Null = NotNull;
}
impl<D: Dialect, A: Render<D>> RenderBranches<D> for Compared<A> {
    const BRANCHES: Piece = Piece::Seq(&[Piece::Text("CASE "), A::VALUE]);
    const SEARCHED: bool = false;
}

crate::params::of_fields!([Q,] When<B, C, V, Q>: B 0, C 1, V 2);
impl<B: Branches, C: Node, V: Node, Q> Branches for When<B, C, V, Q> {
    type Class = <B::Class as Class>::Mix<<C::Class as Class>::Mix<V::Class>>;
}
impl<B: BranchesIn<S>, C: InScope<S>, V: InScope<S>, Q, S> BranchesIn<S> for When<B, C, V, Q>
where
    Self: Branches,
{
    type Null = <B::Null as Nullability>::Or<V::Null>;
}
impl<D: Dialect, B: RenderBranches<D>, C: Render<D>, V: Render<D> + Node, Q> RenderBranches<D>
    for When<B, C, V, Q>
{
    const BRANCHES: Piece = Piece::Seq(&[
        B::BRANCHES,
        Piece::Text(" WHEN "),
        if B::SEARCHED { C::PREDICATE } else { C::VALUE },
        Piece::Text(" THEN "),
        <V as RenderTyped<D>>::TYPED,
    ]);
    const SEARCHED: bool = B::SEARCHED;
}

impl<B, C, V, Q: SqlType> Node for When<B, C, V, Q>
where
    Self: Branches,
{
    type Sql = Q;
    type Class = <Self as Branches>::Class;
    type Name = Unnamed;
}
impl<B, C, V, Q: SqlType, S> InScope<S> for When<B, C, V, Q>
where
    Self: BranchesIn<S>,
{
    type Null = Nullable;
}
impl<D: Dialect, B, C, V, Q> Render<D> for When<B, C, V, Q>
where
    Self: RenderBranches<D>,
{
    const VALUE: Piece = Piece::Seq(&[Self::BRANCHES, Piece::Text(" END")]);
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
        _ => <Self as Render<D>>::VALUE,
    };
}

crate::params::of_fields!([] Otherwise<W, V>: W 0, V 1);
impl<W: Node, V: Node> Node for Otherwise<W, V> {
    type Sql = W::Sql;
    type Class = <W::Class as Class>::Mix<V::Class>;
    type Name = Unnamed;
}
impl<W: InScope<S> + BranchesIn<S>, V: InScope<S>, S> InScope<S> for Otherwise<W, V>
where
    Self: Node,
{
    type Null = <<W as BranchesIn<S>>::Null as Nullability>::Or<V::Null>;
}
impl<D: Dialect, W: RenderBranches<D>, V: Render<D> + Node> Render<D> for Otherwise<W, V> {
    const VALUE: Piece = Piece::Seq(&[
        W::BRANCHES,
        Piece::Text(" ELSE "),
        <V as RenderTyped<D>>::TYPED,
        Piece::Text(" END"),
    ]);
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
        _ => <Self as Render<D>>::VALUE,
    };
}

/// `CASE WHEN condition THEN value .. ELSE value END`: the value of the first condition that is true.
///
/// The first value gives the CASE its SQL type, the others are values, `Option`s or expressions of it.
/// Without [`otherwise`](Expr::otherwise) it is NULL where no condition is true, and so an `Option`.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::case;
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let kind = case()
///     .when(posts::rating.is_null(), "unrated")
///     .when(posts::rating.gt(4.0), "good")
///     .otherwise(posts::title);
/// assert_eq!(
///     posts::table.select(kind).sql::<Postgres>(),
///     r#"SELECT CASE WHEN "posts"."rating" IS NULL THEN CAST($1 AS text) WHEN "posts"."rating" > $2 THEN CAST($3 AS text) ELSE "posts"."title" END FROM "posts""#,
/// );
/// let kinds: Vec<String> = posts::table.order_by(posts::id).select(kind).load(&mut conn)?;
/// assert_eq!(kinds, ["good", "unrated"]);
/// # Ok(())
/// # }
/// ```
///
/// In `order_by` it sorts rows by a rule of its own:
///
/// ```
/// # use querent::dialect::Sqlite;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let first = querent::case().when(users::name.eq("Grace"), 0).otherwise(1);
/// let query = users::table.order_by((first.asc(), users::name.asc())).select(users::name);
/// assert_eq!(
///     query.sql::<Sqlite>(),
///     r#"SELECT "users"."name" FROM "users" ORDER BY CASE WHEN "users"."name" = ?1 THEN ?2 ELSE ?3 END, "users"."name""#,
/// );
/// ```
pub const fn case() -> Case<Searched> {
    Case(Searched)
}

/// `CASE a WHEN value THEN result .. ELSE result END`: the result of the first value that equals `a`.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::case_of;
///
/// let query = users::table.select(case_of(users::name).when("Ada", 1).when("Grace", 2));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CASE "users"."name" WHEN $1 THEN CAST($2 AS integer) WHEN $3 THEN CAST($4 AS integer) END FROM "users""#,
/// );
/// ```
pub fn case_of<N: Node>(expression: Expr<N>) -> Case<Compared<N>> {
    Case(Compared(expression.0))
}

impl Case<Searched> {
    /// `WHEN condition THEN value`
    pub fn when<C: IntoExpr<Bool>, V: IntoCase>(
        self,
        condition: C,
        value: V,
    ) -> Expr<When<Searched, C::Node, V::Node, V::Sql>> {
        let value = value.into_case();
        Expr(When(self.0, condition.into_node(), value, PhantomData))
    }
}
impl<N: Node> Case<Compared<N>> {
    /// `WHEN value THEN result`
    pub fn when<C: IntoExpr<N::Sql>, V: IntoCase>(
        self,
        value: C,
        result: V,
    ) -> Expr<When<Compared<N>, C::Node, V::Node, V::Sql>> {
        let result = result.into_case();
        Expr(When(self.0, value.into_node(), result, PhantomData))
    }
}
impl<B: Matched, C, V, Q> Expr<When<B, C, V, Q>> {
    /// `WHEN condition THEN value`, or `WHEN value THEN result` after [`case_of`]: another branch.
    pub fn when<C2: IntoExpr<B::Sql>, V2: IntoNullableExpr<Q>>(
        self,
        condition: C2,
        value: V2,
    ) -> Expr<When<When<B, C, V, Q>, C2::Node, V2::Node, Q>> {
        Expr(When(
            self.0,
            condition.into_node(),
            value.into_node(),
            PhantomData,
        ))
    }

    /// `ELSE value END`: the value where no branch has been taken.
    pub fn otherwise<V2: IntoNullableExpr<Q>>(
        self,
        value: V2,
    ) -> Expr<Otherwise<When<B, C, V, Q>, V2::Node>> {
        Expr(Otherwise(self.0, value.into_node()))
    }
}

/// What the branches of a CASE are chosen by.
pub trait Matched {
    /// The SQL type of a condition, or of the values that are compared.
    type Sql: SqlType;
}
impl Matched for Searched {
    type Sql = Bool;
}
impl<N: Node> Matched for Compared<N> {
    type Sql = N::Sql;
}
impl<B: Matched, C, V, Q> Matched for When<B, C, V, Q> {
    type Sql = B::Sql;
}

/// The first value of a CASE: it has one impl for all types, and so a message that leads to it lists no
/// others.
pub trait IntoCase {
    /// The SQL type.
    type Sql: SqlType;
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_case(self) -> Self::Node;
}
impl<V: CaseValue> IntoCase for V {
    type Sql = V::Sql;
    type Node = V::Node;
    fn into_case(self) -> V::Node {
        self.case_value()
    }
}

/// The first value of a CASE: an expression, or a value of a Rust type with one natural SQL type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the first value of a CASE",
    note = "the first value gives the CASE its SQL type: write `val::<Type, _>(..)` around it, or begin with a branch that is not NULL"
)]
pub trait CaseValue {
    /// The SQL type.
    type Sql: SqlType;
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn case_value(self) -> Self::Node;
}
#[diagnostic::do_not_recommend]
impl<N: Node> CaseValue for Expr<N> {
    type Sql = N::Sql;
    type Node = N;
    fn case_value(self) -> N {
        self.0
    }
}
macro_rules! values {
    ($([$($generic:tt)*] $rust:ty: $sql:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> CaseValue for $rust {
            type Sql = types::$sql;
            type Node = Literal<Self, types::$sql>;
            fn case_value(self) -> Self::Node {
                literal_node(self)
            }
        }
    )* };
}
values! {
    [] bool: Bool;
    [] i16: SmallInt;
    [] i32: Integer;
    [] i64: BigInt;
    [] f32: Real;
    [] f64: Double;
    ['v] &'v str: Text;
    ['v] &'v String: Text;
    [] String: Text;
    ['v] &'v [u8]: Bytes;
    [] Vec<u8>: Bytes;
}
#[cfg(feature = "decimal")]
values! { [] rust_decimal::Decimal: Numeric; }
#[cfg(feature = "uuid")]
values! { [] uuid::Uuid: Uuid; }
#[cfg(feature = "jiff")]
values! {
    [] jiff::civil::Date: Date;
    [] jiff::civil::Time: Time;
    [] jiff::civil::DateTime: Timestamp;
    [] jiff::Timestamp: TimestampTz;
}
