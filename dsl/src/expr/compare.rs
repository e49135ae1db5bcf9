//! Comparisons: `=`, `<>`, `<`, `<=`, `>`, `>=`, null-safe equality and `BETWEEN`.

use std::marker::PhantomData;

use super::{Class, Expr, InScope, IntoExpr, IntoNullableExpr, Node, Render, Unnamed};
use crate::dialect::{Dialect, Kind};
use crate::piece::{Piece, grouped, level};
use crate::scope::{NotNull, Nullability};
use crate::types::{Bool, Ordered};

/// `a <op> b`
#[derive(Clone, Copy, Debug)]
pub struct Compare<O, A, B>(A, B, PhantomData<O>);

/// The operator of a comparison.
pub trait Operator: 'static {
    /// Its SQL with blanks around it.
    const SQL: &'static str;
}

macro_rules! operators {
    ($($name:ident $sql:literal;)*) => { $(
        #[doc = concat!("`", $sql, "`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl Operator for $name {
            const SQL: &'static str = concat!(" ", $sql, " ");
        }
    )* };
}
operators! { Equal "="; NotEqual "<>"; Less "<"; LessOrEqual "<="; Greater ">"; GreaterOrEqual ">="; }

crate::params::of_fields!([O,] Compare<O, A, B>: A 0, B 1);
impl<O, A: Node, B: Node> Node for Compare<O, A, B> {
    type Sql = Bool;
    type Class = <A::Class as Class>::Mix<B::Class>;
    type Name = Unnamed;
}
impl<O, A: InScope<S>, B: InScope<S>, S> InScope<S> for Compare<O, A, B> {
    type Null = <A::Null as Nullability>::Or<B::Null>;
}
impl<D: Dialect, O: Operator, A: Render<D>, B: Render<D>> Render<D> for Compare<O, A, B> {
    const PREDICATE: Piece = Piece::Seq(&[
        grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
        Piece::word(O::SQL),
        grouped(&B::VALUE, B::LEVEL, level::COMPARE + 1),
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::COMPARE;
}

/// A predicate where a value is expected.
pub(crate) const fn truth<D: Dialect>(predicate: &'static Piece) -> Piece {
    match D::KIND {
        Kind::MsSql => Piece::Truth(predicate),
        _ => *predicate,
    }
}

/// `a IS NOT DISTINCT FROM b` or its negation: equality that takes NULL for a value.
#[derive(Clone, Copy, Debug)]
pub struct NotDistinct<A, B, const NEGATED: bool>(A, B);

crate::params::of_fields!([const NEGATED: bool,] NotDistinct<A, B, NEGATED>: A 0, B 1);
impl<A: Node, B: Node, const NEGATED: bool> Node for NotDistinct<A, B, NEGATED> {
    type Sql = Bool;
    type Class = <A::Class as Class>::Mix<B::Class>;
    type Name = Unnamed;
}
impl<A: InScope<S>, B: InScope<S>, S, const NEGATED: bool> InScope<S>
    for NotDistinct<A, B, NEGATED>
{
    type Null = NotNull;
}
impl<D: Dialect, A: Render<D>, B: Render<D>, const NEGATED: bool> Render<D>
    for NotDistinct<A, B, NEGATED>
{
    const PREDICATE: Piece = Piece::Seq(&[
        match (D::KIND, NEGATED) {
            (Kind::MariaDb | Kind::MySql, true) => Piece::Text("NOT ("),
            _ => Piece::Empty,
        },
        grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
        Piece::word(match (D::KIND, NEGATED) {
            (Kind::MariaDb | Kind::MySql, _) => " <=> ",
            (Kind::Sqlite, false) => " IS ",
            (Kind::Sqlite, true) => " IS NOT ",
            (_, false) => " IS NOT DISTINCT FROM ",
            (_, true) => " IS DISTINCT FROM ",
        }),
        grouped(&B::VALUE, B::LEVEL, level::COMPARE + 1),
        match (D::KIND, NEGATED) {
            (Kind::MariaDb | Kind::MySql, true) => Piece::Text(")"),
            _ => Piece::Empty,
        },
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::COMPARE;
}

/// `a BETWEEN b AND c`
#[derive(Clone, Copy, Debug)]
pub struct Between<A, B, C>(A, B, C);

crate::params::of_fields!([] Between<A, B, C>: A 0, B 1, C 2);
impl<A: Node, B: Node, C: Node> Node for Between<A, B, C> {
    type Sql = Bool;
    type Class = <A::Class as Class>::Mix<<B::Class as Class>::Mix<C::Class>>;
    type Name = Unnamed;
}
impl<A: InScope<S>, B: InScope<S>, C: InScope<S>, S> InScope<S> for Between<A, B, C>
where
    Self: Node,
{
    type Null = <A::Null as Nullability>::Or<<B::Null as Nullability>::Or<C::Null>>;
}
impl<D: Dialect, A: Render<D>, B: Render<D>, C: Render<D>> Render<D> for Between<A, B, C> {
    const PREDICATE: Piece = Piece::Seq(&[
        grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
        Piece::word(" BETWEEN "),
        grouped(&B::VALUE, B::LEVEL, level::COMPARE + 1),
        Piece::word(" AND "),
        grouped(&C::VALUE, C::LEVEL, level::COMPARE + 1),
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::COMPARE;
}

/// The other side of a comparison by order, where the first one is of SQL type `Q`.
pub trait IntoOrdered<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_ordered(self) -> Self::Node;
}
impl<Q: Ordered, B: IntoExpr<Q::Itself>> IntoOrdered<Q> for B {
    type Node = B::Node;
    fn into_ordered(self) -> B::Node {
        self.into_node()
    }
}

impl<N: Node> Expr<N> {
    /// `a = b`; NULL when either side is.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.filter(users::name.eq("Ada")).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE "users"."name" = $1"#,
    /// );
    /// ```
    pub fn eq<B: IntoExpr<N::Sql>>(self, other: B) -> Expr<Compare<Equal, N, B::Node>> {
        Expr(Compare(self.0, other.into_node(), PhantomData))
    }

    /// `a <> b`; NULL when either side is.
    pub fn ne<B: IntoExpr<N::Sql>>(self, other: B) -> Expr<Compare<NotEqual, N, B::Node>> {
        Expr(Compare(self.0, other.into_node(), PhantomData))
    }

    /// `a < b`; NULL when either side is.
    pub fn lt<B: IntoOrdered<N::Sql>>(self, other: B) -> Expr<Compare<Less, N, B::Node>> {
        Expr(Compare(self.0, other.into_ordered(), PhantomData))
    }

    /// `a <= b`; NULL when either side is.
    pub fn le<B: IntoOrdered<N::Sql>>(self, other: B) -> Expr<Compare<LessOrEqual, N, B::Node>> {
        Expr(Compare(self.0, other.into_ordered(), PhantomData))
    }

    /// `a > b`; NULL when either side is.
    pub fn gt<B: IntoOrdered<N::Sql>>(self, other: B) -> Expr<Compare<Greater, N, B::Node>> {
        Expr(Compare(self.0, other.into_ordered(), PhantomData))
    }

    /// `a >= b`; NULL when either side is.
    pub fn ge<B: IntoOrdered<N::Sql>>(self, other: B) -> Expr<Compare<GreaterOrEqual, N, B::Node>> {
        Expr(Compare(self.0, other.into_ordered(), PhantomData))
    }

    /// `a IS NOT DISTINCT FROM b`: equal, or both NULL. Never NULL itself.
    ///
    /// `<=>` on MySQL and MariaDB, `IS` on SQLite.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let nickname: Option<&str> = None;
    /// let query = users::table.filter(users::nickname.is_not_distinct_from(nickname)).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS ?1"#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `users`.`id` FROM `users` WHERE `users`.`nickname` <=> ?",
    /// );
    /// ```
    pub fn is_not_distinct_from<B: IntoNullableExpr<N::Sql>>(
        self,
        other: B,
    ) -> Expr<NotDistinct<N, B::Node, false>> {
        Expr(NotDistinct(self.0, other.into_node()))
    }

    /// `a IS DISTINCT FROM b`: different, or just one of them NULL. Never NULL itself.
    pub fn is_distinct_from<B: IntoNullableExpr<N::Sql>>(
        self,
        other: B,
    ) -> Expr<NotDistinct<N, B::Node, true>> {
        Expr(NotDistinct(self.0, other.into_node()))
    }

    /// `a BETWEEN b AND c`: not less than `b` and not greater than `c`.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.filter(users::id.between(1, 9)).select(users::name);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name" FROM "users" WHERE "users"."id" BETWEEN $1 AND $2"#,
    /// );
    /// ```
    pub fn between<B: IntoOrdered<N::Sql>, C: IntoOrdered<N::Sql>>(
        self,
        low: B,
        high: C,
    ) -> Expr<Between<N, B::Node, C::Node>> {
        Expr(Between(self.0, low.into_ordered(), high.into_ordered()))
    }
}
