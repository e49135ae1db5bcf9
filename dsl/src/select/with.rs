//! Common table expressions: `WITH`, recursive ones, and queries without FROM.

use std::marker::PhantomData;

use super::recursive::{RepeatsIn, StartAndStep, Types};
use super::{
    AllRead, Derived, EveryRow, NoFilter, NoLimit, RenderFrom, RenderTypes, RowSet, Select,
    SelectList, Subquery,
};
use crate::asks::Asks;
use crate::bind::Params;
use crate::dialect::{Dialect, Has, Kind, MaterializedHints};
use crate::error::Error;
use crate::piece::{self, Piece};
use crate::resolve::{Declares, Resolves, Top};
use crate::schema::{Shape, Source, TableDef};
use crate::scope::Nothing;
use crate::statement::{Complete, Query, Returns, ReturnsOwned, Statement};

/// The common table expressions `C` in front of a query, from [`with`].
#[must_use = "common table expressions do nothing without a query"]
#[derive(Clone, Copy, Debug)]
pub struct With<C>(pub(super) C);

/// The query `Q` after the common table expressions `C`.
#[must_use = "a query does nothing until it is run"]
#[derive(Clone, Copy, Debug)]
pub struct WithQuery<C, Q>(C, Q);

/// The common table expression `X`. `R` says whether it is recursive.
#[derive(Clone, Copy, Debug)]
pub struct CommonTable<X, R>(X, PhantomData<R>);

/// Its query does not name it.
#[derive(Debug)]
pub enum Once {}
/// Its query names it.
#[derive(Debug)]
pub enum Recursive {}
/// The engine decides whether it is materialised.
#[derive(Debug)]
pub enum NoHint {}
/// It is materialised.
#[derive(Debug)]
pub enum Materialized {}
/// It is merged into the query.
#[derive(Debug)]
pub enum NotMaterialized {}

/// A hint whether a common table expression is materialised, in the dialect `D`.
pub trait Hint<D: Dialect> {
    /// Its SQL.
    const SQL: &'static str;
}
impl<D: Dialect> Hint<D> for NoHint {
    const SQL: &'static str = "";
}
impl<D> Hint<D> for Materialized
where
    <D as Has>::MaterializedHints: Sized,
    D: MaterializedHints,
{
    const SQL: &'static str = "MATERIALIZED ";
}
impl<D> Hint<D> for NotMaterialized
where
    <D as Has>::MaterializedHints: Sized,
    D: MaterializedHints,
{
    const SQL: &'static str = "NOT MATERIALIZED ";
}

/// What [`with`] takes: a declared shape with its query, `shape::table.of(query)`, with or without a
/// hint.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a common table expression",
    note = "it is a shape declared by `shape!` with its query, `totals::table.of(query)`; an alias can be a derived table only, `from(recent.of(query))`"
)]
pub trait IsCommon<R> {
    /// Its name and columns.
    type Table;
    /// Its query.
    type Query;
    /// Its hint.
    type Hint;
}
#[diagnostic::do_not_recommend]
impl<T: Shape, Q, R> IsCommon<R> for Derived<T, Q> {
    type Table = T;
    type Query = Q;
    type Hint = NoHint;
}

/// A common table expression with a hint.
pub struct Common<T, Q, H>(Derived<T, Q>, PhantomData<H>);
#[diagnostic::do_not_recommend]
impl<T: Shape, Q, R, H> IsCommon<R> for Common<T, Q, H> {
    type Table = T;
    type Query = Q;
    type Hint = H;
}
impl<T, Q: Clone, H> Clone for Common<T, Q, H> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<T, Q: Copy, H> Copy for Common<T, Q, H> {}
impl<T, Q: Params, H> Params for Common<T, Q, H> {
    const SHAPED: bool = Q::SHAPED;
    const BINDS: bool = Q::BINDS;

    fn shape(&self, shape: &mut crate::Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn crate::bind::Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}
impl<T: Shape, Q> Derived<T, Q> {
    /// `AS MATERIALIZED (query)` in [`with`]: its rows are computed once. PostgreSQL and SQLite have it.
    pub const fn materialized(self) -> Common<T, Q, Materialized> {
        Common(self, PhantomData)
    }

    /// `AS NOT MATERIALIZED (query)` in [`with`]: it is merged into the query. PostgreSQL and SQLite have
    /// it.
    pub const fn not_materialized(self) -> Common<T, Q, NotMaterialized> {
        Common(self, PhantomData)
    }
}

/// `WITH name (columns) AS (query)`: names the rows of a query for the query that follows. The name and
/// the columns are declared with [`shape!`](crate::shape!), and then used like those of a table.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// querent::shape! {
///     mod counts { author_id: BigInt, posts: BigInt }
/// }
///
/// let query = with(counts::table.of(
///     posts::table.group_by(posts::author_id).select((posts::author_id, count())),
/// ))
/// .query(
///     users::table
///         .inner_join(counts::table.on(counts::author_id.eq(users::id)))
///         .filter(counts::posts.gt(1))
///         .select((users::name, counts::posts)),
/// );
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"WITH "counts"("author_id", "posts") AS (SELECT "posts"."author_id", COUNT(*) FROM "posts" GROUP BY "posts"."author_id") SELECT "users"."name", "counts"."posts" FROM "users" INNER JOIN "counts" ON "counts"."author_id" = "users"."id" WHERE "counts"."posts" > $1"#,
/// );
/// ```
pub fn with<X: IsCommon<Once>>(table: X) -> With<((), CommonTable<X, Once>)> {
    With(((), CommonTable(table, PhantomData)))
}

/// `WITH RECURSIVE name (columns) AS (start UNION ALL step)`: the rows of `start`, then those of `step`
/// over the rows found before, until there are no new ones.
///
/// `start.union(step)` leaves out rows that are there already, so that a step over a circle of rows comes
/// to an end. The step has neither aggregates nor window functions, groups, `distinct` nor a limit, and an outer
/// join in it keeps the rows before: engines refuse them there.
///
/// On PostgreSQL, MySQL and MariaDB an empty SELECT stands before the start where a column is a text or
/// another type with a length or scale, so that the rows of the step may be longer than those of the start.
/// PostgreSQL wants the same collation in both: a text of the start is a column of it where the step adds one.
/// A column of another type that is declared as a text (`inet`) is made one: `sql!(Text, "HOST({})", ..)`.
/// SQL Server spells it `WITH`, has `union_all` only and no outer joins in the step, and wants the very same types in both: cast columns of a
/// table where the step computes them. The statement there ends in `OPTION (MAXRECURSION 0)`.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::types::BigInt;
///
/// querent::shape! {
///     /// Those who mentor somebody, directly or through others.
///     mod mentors { id: BigInt, depth: BigInt }
/// }
///
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// let start = users::table.filter(users::id.eq(1)).select((users::id, val::<BigInt, _>(0)));
/// let step = users::table
///     .inner_join(mentors::table.on(users::mentor_id.eq(mentors::id)))
///     .select((users::id, mentors::depth + 1));
/// let query = with_recursive(mentors::table.of(start.union_all(step))).query(mentors::table);
/// assert!(query.sql::<Postgres>().starts_with(r#"WITH RECURSIVE "mentors"("id", "depth") AS (SELECT "#));
/// assert_eq!(query.load(&mut conn)?, [mentors::Row { id: 1, depth: 0 }]);
/// # Ok(())
/// # }
/// ```
pub fn with_recursive<X: IsCommon<Recursive>>(table: X) -> With<((), CommonTable<X, Recursive>)> {
    With(((), CommonTable(table, PhantomData)))
}

impl<C> With<C> {
    /// One more common table expression; its query may name those before it.
    pub fn with<X: IsCommon<Once>>(self, table: X) -> With<(C, CommonTable<X, Once>)> {
        With((self.0, CommonTable(table, PhantomData)))
    }

    /// One more recursive common table expression; its query may name itself and those before it.
    pub fn with_recursive<X: IsCommon<Recursive>>(
        self,
        table: X,
    ) -> With<(C, CommonTable<X, Recursive>)> {
        With((self.0, CommonTable(table, PhantomData)))
    }

    /// The query that follows.
    pub fn query<Q: FollowingQuery>(self, query: Q) -> WithQuery<C, Q> {
        WithQuery(self.0, query)
    }
}

crate::params::of_fields!(@params [R,] CommonTable<X, R>: X 0);
crate::params::of_fields!(@params [] WithQuery<C, Q>: C 0, Q 1);

/// A query that can follow `WITH`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
#[diagnostic::on_unimplemented(
    message = "this is not a query with rows",
    label = "expected a query such as `posts::table.filter(..)`",
    note = "a query is a table, a SELECT or a set operation: no column, no write, and none with a write in its WITH"
)]
pub trait FollowingQuery: RowSet {}
impl<Q> FollowingQuery for Q
where
    <Q as Asks>::RowSet: Sized,
    Q: RowSet,
{
}

/// Common table expressions whose queries resolve in the environment `Env`.
pub trait Chain<Env> {
    /// The environment of what follows them.
    type Env;
}
impl<Env> Chain<Env> for () {
    type Env = Env;
}
impl<C: Chain<Env>, X: IsCommon<Once>, Env> Chain<Env> for (C, CommonTable<X, Once>)
where
    X::Query: Resolves<C::Env>,
{
    type Env = Declares<X::Table, C::Env>;
}
impl<C: Chain<Env>, X: IsCommon<Recursive>, Env> Chain<Env> for (C, CommonTable<X, Recursive>)
where
    <X::Query as Asks>::StartAndStep<X::Table>: Sized,
    X::Query: Resolves<Declares<X::Table, C::Env>> + StartAndStep<X::Table>,
{
    type Env = Declares<X::Table, C::Env>;
}
impl<C: Chain<Env>, Q: Resolves<C::Env>, Env> Resolves<Env> for WithQuery<C, Q> {}

/// The SQL of common table expressions.
pub(super) trait RenderChain<D: Dialect> {
    /// The expressions as items of a clause.
    const TABLES: Piece;
    /// Whether one of them is recursive.
    const RECURSIVE: bool;
}
impl<D: Dialect> RenderChain<D> for () {
    const TABLES: Piece = Piece::Empty;
    const RECURSIVE: bool = false;
}
impl<D, C, X, T, Q, R, H> RenderChain<D> for (C, CommonTable<X, R>)
where
    D: Dialect,
    C: RenderChain<D>,
    X: IsCommon<R, Table = T, Query = Q, Hint = H>,
    T: Shape<Columns: RenderTypes<D>> + Source,
    Q: Subquery<D>,
    R: Recursion<D, Q>,
    H: Hint<D>,
{
    const TABLES: Piece = Piece::Seq(&[
        C::TABLES,
        Piece::Item(&Piece::Seq(&[
            Piece::Ident(T::CORRELATION),
            Piece::Paren(&Piece::Names(<T::Def as TableDef>::COLUMNS)),
            Piece::Text(" AS "),
            Piece::Text(H::SQL),
            Piece::Paren(&Piece::Nested(&Piece::Seq(&[
                if R::RECURSIVE {
                    Types::<D, <T as Shape>::Columns>::before(Q::UNION)
                } else {
                    Piece::Empty
                },
                Q::NESTED,
            ]))),
        ])),
    ]);
    const RECURSIVE: bool = C::RECURSIVE || R::RECURSIVE;
}
/// [`Once`] or [`Recursive`], of the query `Q`.
pub(super) trait Recursion<D, Q> {
    const RECURSIVE: bool;
}
impl<D, Q> Recursion<D, Q> for Once {
    const RECURSIVE: bool = false;
}
impl<D, Q: RepeatsIn<D>> Recursion<D, Q> for Recursive {
    const RECURSIVE: bool = true;
}

/// The clause in front of the query.
pub(super) struct Clause<C, D>(PhantomData<(C, D)>);
impl<C: RenderChain<D>, D: Dialect> Clause<C, D> {
    pub(super) const WITH: Piece = Piece::Seq(&[
        Piece::Clause(&piece::Clause {
            words: piece::Words::Other(&(
                if C::RECURSIVE && !matches!(D::KIND, Kind::MsSql) {
                    "WITH RECURSIVE "
                } else {
                    "WITH "
                },
                ", ",
            )),
            body: C::TABLES,
        }),
        Piece::Text(" "),
    ]);
    /// Without it SQL Server stops after 100 levels.
    pub(super) const END: Piece = Piece::Text(if C::RECURSIVE && matches!(D::KIND, Kind::MsSql) {
        " OPTION (MAXRECURSION 0)"
    } else {
        ""
    });
}

#[allow(private_bounds)]
impl<D: Dialect, C: RenderChain<D> + Params, Q: Statement<D>> Statement<D> for WithQuery<C, Q> {
    const SQL: Piece = Piece::Seq(&[Clause::<C, D>::WITH, Q::SQL, Clause::<C, D>::END]);
    const FIRST: Piece = Piece::Seq(&[Clause::<C, D>::WITH, Q::FIRST, Clause::<C, D>::END]);
    const ONE: Piece = Piece::Seq(&[Clause::<C, D>::WITH, Q::ONE, Clause::<C, D>::END]);
    const NESTED: Piece = Piece::Seq(&[Clause::<C, D>::WITH, Q::NESTED]);
    const EXISTS: Piece = Piece::Seq(&[Clause::<C, D>::WITH, Q::EXISTS]);
    const MEMBERS: Piece = Piece::Seq(&[Clause::<C, D>::WITH, Q::MEMBERS]);
    const OPERAND: [Piece; 3] = [<Self as Statement<D>>::WRAPPED; 3];
}
#[diagnostic::do_not_recommend]
impl<C: AllRead, Q: RowSet> RowSet for WithQuery<C, Q> {
    type Columns = Q::Columns;
    type Scope = Q::Scope;
    type Row = Q::Row;
}
#[diagnostic::do_not_recommend]
impl<C, Q: Returns> Returns for WithQuery<C, Q> {
    type Reader = Q::Reader;
}
#[diagnostic::do_not_recommend]
impl<C, Q: ReturnsOwned> ReturnsOwned for WithQuery<C, Q> {
    type Row = Q::Row;
    type Reader = Q::Reader;
}
impl<C, Q> Complete for WithQuery<C, Q> where Self: Resolves<Top> {}
impl<C, Q> Query for WithQuery<C, Q> where Self: Params {}

// queries without FROM

/// No FROM clause.
#[derive(Clone, Copy, Debug)]
pub struct NoFrom;

crate::params::nothing!([] NoFrom);
crate::resolve::always!([] NoFrom;);
impl<D: Dialect> RenderFrom<D> for NoFrom {
    const FROM: Piece = Piece::Empty;
}

/// `SELECT` without FROM: one row of values and subqueries.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = querent::select((
///     scalar(users::table.select(count())),
///     scalar(posts::table.select(count())),
/// ));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT (SELECT COUNT(*) FROM "users"), (SELECT COUNT(*) FROM "posts")"#,
/// );
/// ```
pub fn select<X: SelectList<Nothing, List = X>>(
    columns: X,
) -> Select<Nothing, X, NoFrom, NoFilter, (), NoLimit, EveryRow> {
    Select {
        columns: columns.into_list(),
        from: NoFrom,
        filter: NoFilter,
        order: (),
        page: NoLimit,
        marker: PhantomData,
    }
}
