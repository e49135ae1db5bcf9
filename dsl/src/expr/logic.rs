//! `AND`, `OR` and `NOT`.

use std::marker::PhantomData;

use super::compare::truth;
use super::{BoolExpr, Class, Expr, InScope, IntoExpr, Node, Render, Unnamed};
use crate::asks::Asks;
use crate::dialect::Dialect;
use crate::piece::{Piece, grouped, level};
use crate::scope::Nullability;
use crate::types::{Bool, IsBool};

/// `a AND b` or `a OR b`
#[derive(Clone, Copy, Debug)]
pub struct Logic<O, A, B>(A, B, PhantomData<O>);

/// The operator of a [`Logic`] node.
pub trait Connective: 'static {
    /// Its SQL with blanks around it.
    const SQL: &'static str;
    /// How strong it binds.
    const LEVEL: u8;
}
/// `AND`
#[derive(Clone, Copy, Debug)]
pub enum Conjunction {}
impl Connective for Conjunction {
    const SQL: &'static str = " AND ";
    const LEVEL: u8 = level::AND;
}
/// `OR`
#[derive(Clone, Copy, Debug)]
pub enum Disjunction {}
impl Connective for Disjunction {
    const SQL: &'static str = " OR ";
    const LEVEL: u8 = level::OR;
}

crate::params::of_fields!([O,] Logic<O, A, B>: A 0, B 1);
impl<O, A: Node, B: Node> Node for Logic<O, A, B> {
    type Sql = Bool;
    type Class = <A::Class as Class>::Mix<B::Class>;
    type Name = Unnamed;
}
impl<O, A: InScope<S>, B: InScope<S>, S> InScope<S> for Logic<O, A, B> {
    type Null = <A::Null as Nullability>::Or<B::Null>;
}
impl<D: Dialect, O: Connective, A: Render<D>, B: Render<D>> Render<D> for Logic<O, A, B> {
    const PREDICATE: Piece = Piece::Seq(&[
        grouped(&A::PREDICATE, A::LEVEL, O::LEVEL),
        Piece::word(O::SQL),
        grouped(&B::PREDICATE, B::LEVEL, O::LEVEL),
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = O::LEVEL;
}

/// `NOT a`
#[derive(Clone, Copy, Debug)]
pub struct Not<A>(A);

crate::params::of_fields!([] Not<A>: A 0);
impl<A: Node> Node for Not<A> {
    type Sql = Bool;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<A: InScope<S>, S> InScope<S> for Not<A> {
    type Null = A::Null;
}
impl<D: Dialect, A: Render<D>> Render<D> for Not<A> {
    const PREDICATE: Piece = Piece::Seq(&[
        Piece::word("NOT "),
        match A::LEVEL {
            level::ATOM => A::PREDICATE,
            _ => Piece::Paren(&A::PREDICATE),
        },
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::NOT;
}

/// `NOT a`: true where the condition is false, NULL where it is NULL.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = users::table.filter(not(users::name.eq("Ada"))).select(users::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id" FROM "users" WHERE NOT ("users"."name" = $1)"#,
/// );
/// ```
pub fn not<N: BoolExpr>(condition: N) -> Expr<Not<N::Node>> {
    Expr(Not(condition.node()))
}

/// The other condition of `and` and `or`, where the first one is of SQL type `Q`.
pub trait IntoCondition<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_condition(self) -> Self::Node;
}
impl<Q, B> IntoCondition<Q> for B
where
    <Q as Asks>::IsBool: Sized,
    Q: IsBool,
    B: IntoExpr<Q::Itself>,
{
    type Node = B::Node;
    fn into_condition(self) -> B::Node {
        self.into_node()
    }
}

impl<N: Node> Expr<N> {
    /// `a AND b`
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let named = users::name.eq("Ada").or(users::nickname.eq("Ada"));
    /// let query = users::table.filter(users::id.gt(9).and(named)).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE "users"."id" > $1 AND ("users"."name" = $2 OR "users"."nickname" = $3)"#,
    /// );
    /// ```
    pub fn and<B: IntoCondition<N::Sql>>(self, other: B) -> Expr<Logic<Conjunction, N, B::Node>> {
        Expr(Logic(self.0, other.into_condition(), PhantomData))
    }

    /// `a OR b`
    pub fn or<B: IntoCondition<N::Sql>>(self, other: B) -> Expr<Logic<Disjunction, N, B::Node>> {
        Expr(Logic(self.0, other.into_condition(), PhantomData))
    }
}
