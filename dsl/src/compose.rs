//! Parts of queries as values: conditions that fit every query with a table, queries that a function
//! returns, and functions over all queries with a table.

use std::marker::PhantomData;

use crate::asks::Asks;
use crate::bind::Params;
use crate::dialect::{Dialect, MariaDb, MsSql, MySql, Postgres, Sqlite};
use crate::expr::{Expr, InScope, Node, OnRows, PerRow, Render, Unnamed};
use crate::piece::Piece;
use crate::resolve::{Resolves, Surroundings, Top};
use crate::scope::{HasTable, In, Nothing, Nullable};
use crate::select::{Conditions, Filtered, Required, Select};
use crate::statement::{Complete, Query, ReturnsOwned, Statement};
use crate::table::Table;
use crate::types::{Bool, IsBool};

/// The condition `N` over the table `T`, for every query that has it: see [`Table::rule`].
pub struct Rule<T, N>(N, PhantomData<T>);

impl<T, N: Clone> Clone for Rule<T, N> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<T, N: Copy> Copy for Rule<T, N> {}

/// A condition with a spelling in every dialect, as the return type of functions.
pub trait Predicate:
    Params + Render<MariaDb> + Render<MsSql> + Render<MySql> + Render<Postgres> + Render<Sqlite>
{
}
impl<N> Predicate for N where
    N: Params + Render<MariaDb> + Render<MsSql> + Render<MySql> + Render<Postgres> + Render<Sqlite>
{
}

impl<T> Table<T> {
    /// A condition over this table alone, as a value for every query that has the table. A function
    /// that returns one names its type in a line: `Expr<Rule<posts::table, impl Predicate>>`.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::{Expr, Predicate, Rule};
    ///
    /// fn popular(least: f64) -> Expr<Rule<posts::table, impl Predicate>> {
    ///     posts::table.rule(posts::rating.ge(least).and(posts::title.ne("")))
    /// }
    ///
    /// let query = users::table
    ///     .inner_join(users::posts)
    ///     .filter(popular(4.0))
    ///     .select((users::name, posts::title));
    /// assert!(query.sql::<Postgres>().ends_with(
    ///     r#"WHERE "posts"."rating" >= $1 AND "posts"."title" <> $2"#,
    /// ));
    /// ```
    pub fn rule<X: RuleOver<T>>(self, condition: X) -> Expr<Rule<T, X::Node>> {
        Expr(Rule(condition.into_node(), PhantomData))
    }
}

/// What [`Table::rule`] takes: a condition over the table `T` alone.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait RuleOver<T> {
    /// The condition's node.
    type Node;
    /// The node.
    fn into_node(self) -> Self::Node;
}
impl<T, N> RuleOver<T> for Expr<N>
where
    N: Node,
    <N as Asks>::InScope<In<T, Nullable, Nothing>>: Sized,
    <N::Sql as Asks>::IsBool: Sized,
    <N::Class as Asks>::OnRows: Sized,
    N: InScope<In<T, Nullable, Nothing>, Sql: IsBool, Class: OnRows> + Resolves<Top>,
{
    type Node = N;
    fn into_node(self) -> N {
        self.0
    }
}

crate::params::of_fields!(@params [T,] Rule<T, N>: N 0);
impl<T, N, Env: Surroundings> Resolves<Env> for Rule<T, N> {}
impl<T, N: Params> Node for Rule<T, N> {
    type Sql = Bool;
    type Class = PerRow;
    type Name = Unnamed;
}
impl<T, N: Params, S> InScope<S> for Rule<T, N>
where
    <S as Asks>::HasTable<T>: Sized,
    S: HasTable<T>,
{
    type Null = Nullable;
}
impl<D: Dialect, T, N: Render<D>> Render<D> for Rule<T, N> {
    const VALUE: Piece = N::VALUE;
    const PREDICATE: Piece = N::PREDICATE;
    const LEVEL: u8 = N::LEVEL;
}

/// A query that has the table `T`, so that a [`Rule`] over it can be added: a bound for functions over
/// all such queries.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::{Expr, Over, Predicate, Rule};
///
/// fn rated() -> Expr<Rule<posts::table, impl Predicate>> {
///     posts::table.rule(posts::rating.is_not_null())
/// }
///
/// /// The query without the posts that nobody has rated.
/// fn only_rated<Q: Over<posts::table>>(query: Q) -> Q::With<impl Predicate> {
///     query.with_rule(rated())
/// }
///
/// let query = only_rated(users::table.inner_join(users::posts).select(posts::title));
/// assert!(query.sql::<Postgres>().ends_with(r#"WHERE "posts"."rating" IS NOT NULL"#));
/// ```
#[diagnostic::on_unimplemented(
    message = "this query does not have the table `{T}` in its FROM or JOIN clauses",
    note = "join the table first, for instance with `.inner_join(..)`"
)]
pub trait Over<T>: Sized {
    /// The query with one more condition.
    type With<N>;
    /// Adds a condition.
    fn with_rule<N>(self, rule: Expr<Rule<T, N>>) -> Self::With<N>;
}
#[diagnostic::do_not_recommend]
impl<T, S: HasTable<T>, P, F, W: Conditions, O, L, Q> Over<T> for Select<S, P, F, W, O, L, Q> {
    type With<N> = Select<S, P, F, Filtered<W, Required<Rule<T, N>>>, O, L, Q>;
    fn with_rule<N>(self, rule: Expr<Rule<T, N>>) -> Self::With<N> {
        self.with_condition(Required(rule.0))
    }
}

/// A query with rows of type `R` that runs on every engine: the return type of functions.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::Portable;
///
/// fn names(letter: &str) -> impl Portable<String> {
///     users::table.filter(users::name.starts_with(letter)).order_by(users::id).select(users::name)
/// }
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
///
/// assert_eq!(names("A").load(&mut conn)?, ["Ada"]);
/// assert!(names("A").sql::<querent::dialect::MySql>().ends_with("ORDER BY `users`.`id`"));
/// # Ok(())
/// # }
/// ```
pub trait Portable<R>:
    Query
    + Complete
    + ReturnsOwned<Row = R>
    + Statement<MariaDb>
    + Statement<MySql>
    + Statement<Postgres>
    + Statement<Sqlite>
{
}
impl<R, Q> Portable<R> for Q where
    Q: Query
        + Complete
        + ReturnsOwned<Row = R>
        + Statement<MariaDb>
        + Statement<MySql>
        + Statement<Postgres>
        + Statement<Sqlite>
{
}
