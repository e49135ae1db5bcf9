//! Writes and `WITH`: common table expressions that change rows, and UPDATE and DELETE after `WITH`.

use std::marker::PhantomData;

use super::with::{Chain, Clause, CommonTable, IsCommon, Once, RenderChain, With};
use super::{FilledBy, Hint, ListColumns};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Has, WithBeforeWrites, WritesInWith};
use crate::error::Result;
use crate::piece::Piece;
use crate::resolve::{Resolves, Top};
use crate::schema::{Source, TableDef};
use crate::shape::Shape;
use crate::statement::{Complete, HasRows, Query, Returns, ReturnsOwned, Statement, Writes};
use crate::table::Table;
use crate::write::{Chosen, Delete, Update, WritesRows};

/// The rows that the write `Q` returns, as a common table expression with the columns of `T`.
#[derive(Clone, Copy, Debug)]
pub struct WrittenBy<T, Q>(Write<Q>, PhantomData<T>);

/// A write inside `WITH`.
#[derive(Clone, Copy, Debug)]
pub struct Write<Q>(Q);

/// A common table expression that changes rows.
#[derive(Debug)]
pub enum Writing {}
impl<D> Hint<D> for Writing
where
    <D as Has>::WritesInWith: Sized,
    D: WritesInWith,
{
    const SQL: &'static str = "";
}

impl<T: Source> Table<T> {
    /// In [`with`](crate::with), the rows that an INSERT, UPDATE or DELETE returns:
    /// `WITH name (columns) AS (DELETE .. RETURNING ..)`.
    ///
    /// The select list of `returning` has the columns of the shape in order, as that of a query in
    /// [`of`](Self::of). PostgreSQL has it; elsewhere run the write by itself, in one transaction with what
    /// follows. All parts of the statement see the tables as they were before it: what one part changes,
    /// the others learn from the rows that it returns (PostgreSQL's manual, "Data-Modifying Statements in
    /// WITH").
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// querent::shape! {
    ///     mod removed { author_id: BigInt }
    /// }
    ///
    /// let remove = delete_from(posts::table)
    ///     .filter(posts::rating.is_null())
    ///     .returning(posts::author_id);
    /// let query = with(removed::table.of_write(remove)).query(
    ///     users::table
    ///         .inner_join(removed::table.on(removed::author_id.eq(users::id)))
    ///         .select(users::name),
    /// );
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"WITH "removed"("author_id") AS (DELETE FROM "posts" WHERE "posts"."rating" IS NULL RETURNING "author_id") SELECT "users"."name" FROM "users" INNER JOIN "removed" ON "removed"."author_id" = "users"."id""#,
    /// );
    /// ```
    pub fn of_write<Q: ReturnsInto<T>>(self, write: Q) -> WrittenBy<Q::Table, Q> {
        WrittenBy(Write(write), PhantomData)
    }
}

/// A write that returns the columns of the table or shape `T`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait ReturnsInto<T> {
    /// The table or shape: always `T`.
    type Table;
}
impl<T: Source, Q> ReturnsInto<T> for Q
where
    <Q as Asks>::WritesRows: Sized,
    Q: WritesRows<Rows: Chosen> + HasRows<Columns: ListColumns<Q::Scope>>,
    <T::Def as TableDef>::Kind: FilledBy<T::Def, <Q::Columns as ListColumns<Q::Scope>>::Columns>,
{
    type Table = T;
}

#[diagnostic::do_not_recommend]
impl<T: Source, Q> IsCommon<Once> for WrittenBy<T, Q> {
    type Table = T;
    type Query = Write<Q>;
    type Hint = Writing;
}
impl<T, Q: WritesRows> Params for WrittenBy<T, Q> {
    fn shape(&self, shape: &mut Shape) {
        Params::shape(&self.0, shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        Params::bind(&self.0, to)
    }
}

// An INSERT of no rows and an UPDATE without assignments return no rows: a SELECT takes their place.
impl<Q: WritesRows> Params for Write<Q> {
    fn shape(&self, shape: &mut Shape) {
        shape_of(&self.0, shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        bind_of(&self.0, to)
    }
}
fn shape_of(write: &impl WritesRows, shape: &mut Shape) {
    shape.switch(!write.is_noop());
    if write.is_noop() {
        write.returning_shape(shape);
    } else {
        write.shape(shape);
    }
}
fn bind_of<'v>(write: &'v impl WritesRows, to: &mut dyn Binder<'v>) -> Result<()> {
    if write.is_noop() {
        write.returning_bind(to)
    } else {
        write.bind(to)
    }
}
impl<D: Dialect, Q: Statement<D> + WritesRows> Statement<D> for Write<Q> {
    const SQL: Piece = Piece::Either(&Q::SQL, &Q::NO_ROWS);
}
impl<Q: Resolves<Env>, Env> Resolves<Env> for Write<Q> {}

/// Common table expressions of which none changes rows.
pub trait AllRead {}
#[diagnostic::do_not_recommend]
impl AllRead for () {}
#[diagnostic::do_not_recommend]
impl<C: AllRead, X: IsCommon<R>, R> AllRead for (C, CommonTable<X, R>)
where
    <X::Hint as Asks>::OnlyReads: Sized,
    X::Hint: OnlyReads,
{
}

/// The hint of a common table expression that changes no rows.
#[diagnostic::on_unimplemented(
    message = "this is not a query with rows",
    label = "expected a query such as `posts::table.filter(..)`",
    note = "a query is a table, a SELECT or a set operation: no column, no write, and none with a write in its WITH"
)]
pub trait OnlyReads {}
#[diagnostic::do_not_recommend]
impl OnlyReads for super::NoHint {}
#[diagnostic::do_not_recommend]
impl OnlyReads for super::Materialized {}
#[diagnostic::do_not_recommend]
impl OnlyReads for super::NotMaterialized {}

/// Whether common table expressions change rows.
pub trait Changes {
    /// Whether one of them does.
    const WRITE: bool = false;
}
impl Changes for () {}
impl Changes for super::NoHint {}
impl Changes for super::Materialized {}
impl Changes for super::NotMaterialized {}
impl Changes for Writing {
    const WRITE: bool = true;
}
impl<C: Changes, X: IsCommon<R, Hint: Changes>, R> Changes for (C, CommonTable<X, R>) {
    const WRITE: bool = C::WRITE || X::Hint::WRITE;
}

// writes after WITH

/// The write `Q` after the common table expressions `C`.
#[must_use = "a statement does nothing until it is run"]
#[derive(Clone, Copy, Debug)]
pub struct WithWrite<C, Q>(C, Q);

/// A write that can follow `WITH`: UPDATE or DELETE.
#[diagnostic::on_unimplemented(
    message = "`write` takes an UPDATE or a DELETE",
    label = "expected `update(..)` or `delete_from(..)`",
    note = "a query follows with `.query(..)`"
)]
pub trait FollowsWith {}
#[diagnostic::do_not_recommend]
impl<T, A, W, P> FollowsWith for Update<T, A, W, P> {}
#[diagnostic::do_not_recommend]
impl<T, W, P> FollowsWith for Delete<T, W, P> {}

/// A write that can follow `WITH`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait AfterWith {
    /// The write: always the type itself.
    type Write;
    /// The write.
    fn into_write(self) -> Self::Write;
}
impl<Q> AfterWith for Q
where
    <Q as Asks>::FollowsWith: Sized,
    Q: FollowsWith,
{
    type Write = Q;
    fn into_write(self) -> Q {
        self
    }
}

impl<C> With<C> {
    /// The UPDATE or DELETE that follows; its conditions and values can be subqueries over the common
    /// table expressions.
    ///
    /// MariaDB has no `WITH` there.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// querent::shape! {
    ///     mod silent { id: BigInt }
    /// }
    ///
    /// let silent = users::table.left_join(users::posts).filter(posts::id.is_null()).select(users::id);
    /// let statement = with(silent::table.of(silent)).write(
    ///     delete_from(users::table).filter(users::id.is_in(silent::table.select(silent::id))),
    /// );
    /// assert_eq!(
    ///     statement.sql::<MySql>(),
    ///     "WITH `silent`(`id`) AS (SELECT `users`.`id` FROM `users` LEFT JOIN `posts` ON `users`.`id` = `posts`.`author_id` WHERE `posts`.`id` IS NULL) DELETE FROM `users` WHERE `users`.`id` IN (SELECT `silent`.`id` FROM `silent`)",
    /// );
    /// ```
    pub fn write<Q: AfterWith>(self, statement: Q) -> WithWrite<C, Q::Write> {
        WithWrite(self.0, statement.into_write())
    }
}

// Where a common table expression writes, the statement is run though its own write has nothing to do.
impl<C: Params + Changes, Q: WritesRows> Params for WithWrite<C, Q> {
    fn is_noop(&self) -> bool {
        !C::WRITE && self.1.is_noop()
    }
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
        if C::WRITE {
            shape_of(&self.1, shape);
        } else {
            self.1.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)?;
        if C::WRITE {
            bind_of(&self.1, to)
        } else {
            self.1.bind(to)
        }
    }
}
impl<C: Chain<Env>, Q: Resolves<C::Env>, Env> Resolves<Env> for WithWrite<C, Q> {}

#[allow(private_bounds)]
impl<D, C: RenderChain<D> + Params + Changes, Q: Statement<D> + WritesRows> Statement<D>
    for WithWrite<C, Q>
where
    <D as Has>::WithBeforeWrites: Sized,
    D: WithBeforeWrites,
{
    const SQL: Piece = Piece::Seq(&[
        Clause::<C, D>::WITH,
        if C::WRITE {
            Piece::Either(&Q::SQL, &Q::NO_ROWS)
        } else {
            Q::SQL
        },
        Clause::<C, D>::END,
    ]);
}
#[diagnostic::do_not_recommend]
impl<C, Q: Returns> Returns for WithWrite<C, Q> {
    type Reader = Q::Reader;
}
#[diagnostic::do_not_recommend]
impl<C, Q: ReturnsOwned> ReturnsOwned for WithWrite<C, Q> {
    type Row = Q::Row;
    type Reader = Q::Reader;
}
#[diagnostic::do_not_recommend]
impl<C: Params + Changes, Q: WritesRows + Writes> Writes for WithWrite<C, Q> {}
impl<C, T, A, W, P> Complete for WithWrite<C, Update<T, A, W, P>>
where
    <W as Asks>::Chosen: Sized,
    W: Chosen,
    Self: Resolves<Top>,
{
}
impl<C, T, W, P> Complete for WithWrite<C, Delete<T, W, P>>
where
    <W as Asks>::Chosen: Sized,
    W: Chosen,
    Self: Resolves<Top>,
{
}
impl<C, Q> Query for WithWrite<C, Q> where Self: Params {}
