//! UPDATE.

use std::marker::PhantomData;

use super::assign::{Assignments, Base, Own, RenderAssignments, SetList};
use super::returning::{NoReturning, RenderReturning, Returning, ReturningList, no_rows};
use super::{AllRows, Chosen, NoRows, Part, Rows};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Has, Kind, UpdateReturning};
use crate::error::Result;
use crate::piece::{self, Piece};
use crate::refused::NotSet;
use crate::resolve::{Computes, Resolves, Top};
use crate::schema::{Source, TableDef};
use crate::select::{Condition, RenderFilter, RenderList};
use crate::shape::Shape;
use crate::statement::{Complete, HasRows, Query, Statement, Writes};
use crate::table::Table;

/// `UPDATE table`, before its assignments are given.
#[derive(Clone, Copy)]
#[must_use = "an UPDATE needs `set(..)`"]
pub struct UpdateTable<T>(PhantomData<T>);

/// Starts an UPDATE.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let statement = update(users::table)
///     .set(users::mentor_id.to(users::id))
///     .filter(users::mentor_id.is_null());
/// assert_eq!(
///     statement.sql::<Postgres>(),
///     r#"UPDATE "users" SET "mentor_id" = "users"."id" WHERE "users"."mentor_id" IS NULL"#,
/// );
/// ```
pub fn update<T: Source<Def: TableDef<Kind: Base<T::Def, T>>>>(
    _table: Table<T>,
) -> UpdateTable<T::Def> {
    UpdateTable(PhantomData)
}

/// An UPDATE of the table `T` with the assignments `A`, the conditions `W` and the RETURNING clause `P`.
#[must_use = "a statement does nothing until it is run"]
pub struct Update<T, A, W, P = NoReturning> {
    set: A,
    filter: W,
    pub(super) returning: P,
    marker: PhantomData<T>,
}

impl<T, A: Clone, W: Clone, P: Clone> Clone for Update<T, A, W, P> {
    fn clone(&self) -> Self {
        Self {
            set: self.set.clone(),
            filter: self.filter.clone(),
            returning: self.returning.clone(),
            marker: PhantomData,
        }
    }
}

impl<T> Update<T, NotSet, AllRows> {
    /// `UPDATE table`, of which an error is known.
    pub(crate) const fn not_set() -> Self {
        Self {
            set: NotSet,
            filter: AllRows,
            returning: NoReturning,
            marker: PhantomData,
        }
    }
}

impl<T: TableDef> UpdateTable<T> {
    /// `SET`: an assignment, an `Option` of one, or a tuple of these. Assignments that are `None`
    /// are left out; when none is left, the statement does nothing.
    ///
    /// A column in an assignment has the value from before the statement. Not so on MySQL and MariaDB: they assign
    /// from left to right, and an assignment sees what those before it have assigned. There, what others are computed
    /// from is assigned last, and one statement cannot swap two columns.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// // the nickname is the old name everywhere
    /// let statement = update(users::table)
    ///     .set((users::nickname.to(users::name), users::name.to("Ada")))
    ///     .filter(users::id.eq(1));
    /// assert_eq!(
    ///     statement.sql::<MySql>(),
    ///     "UPDATE `users` SET `nickname` = `users`.`name`, `name` = ? WHERE `users`.`id` = ?",
    /// );
    /// ```
    pub fn set<A: SetList<T>>(
        self,
        assignments: A,
    ) -> Update<A::Then<T>, A::List, NoRows, NoReturning> {
        Update {
            set: assignments.into_list(),
            filter: NoRows,
            returning: NoReturning,
            marker: PhantomData,
        }
    }
}

impl<T: TableDef, A, W, P> Update<T, A, W, P> {
    /// `WHERE`: changes the rows for which the condition is true. Called again, it adds a condition
    /// with `AND`; `None` adds none.
    pub fn filter<C: Condition<Own<T>>>(
        self,
        condition: C,
    ) -> Update<C::Then<T>, A, W::Filtered<Part<C, Own<T>>>, P>
    where
        W: Rows,
    {
        Update {
            set: self.set,
            filter: self.filter.filtered(condition.into_part()),
            returning: self.returning,
            marker: PhantomData,
        }
    }
}

impl<T, A, P> Update<T, A, NoRows, P> {
    /// Changes every row, on purpose.
    pub fn all_rows(self) -> Update<T, A, AllRows, P> {
        Update {
            set: self.set,
            filter: AllRows,
            returning: self.returning,
            marker: PhantomData,
        }
    }
}

impl<T: TableDef, A, W> Update<T, A, W, NoReturning> {
    /// `RETURNING`: what to return of the changed rows, after the change. `OUTPUT` on SQL Server;
    /// MySQL and MariaDB do not have it.
    pub fn returning<P: ReturningList<Own<T>>>(
        self,
        columns: P,
    ) -> Update<P::Then<T>, A, W, Returning<P::List>> {
        Update {
            set: self.set,
            filter: self.filter,
            returning: Returning(columns.into_list()),
            marker: PhantomData,
        }
    }
}

impl<T, A: Params, W: Params, P: Params> Params for Update<T, A, W, P> {
    fn is_noop(&self) -> bool {
        self.set.is_noop()
    }

    fn shape(&self, shape: &mut Shape) {
        self.set.shape(shape);
        if matches!(shape.kind(), Kind::MsSql) {
            self.returning.shape(shape);
            self.filter.shape(shape);
        } else {
            self.filter.shape(shape);
            self.returning.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.set.bind(to)?;
        // OUTPUT stands before WHERE, RETURNING after it.
        if matches!(to.kind(), Kind::MsSql) {
            self.returning.bind(to)?;
            self.filter.bind(to)
        } else {
            self.filter.bind(to)?;
            self.returning.bind(to)
        }
    }
}

/// `UPDATE table SET .. OUTPUT .. WHERE .. RETURNING ..`
const fn update_sql<D, T, A, W, P>() -> Piece
where
    D: Dialect,
    T: TableDef,
    A: RenderAssignments<D>,
    W: RenderFilter<D>,
    P: RenderReturning<D, Own<T>>,
{
    Piece::Seq(
        const {
            &[
                Piece::word("UPDATE "),
                Table::<T>::SQL,
                Piece::Clause(&piece::Clause {
                    words: piece::Words::Set,
                    body: A::SET,
                }),
                P::OUTPUT_INSERTED,
                Piece::Clause(&piece::Clause {
                    words: piece::Words::Where,
                    body: W::FILTER,
                }),
                P::RETURNING,
            ]
        },
    )
}

impl<D, T, A, W> Statement<D> for Update<T, A, W, NoReturning>
where
    D: Dialect,
    T: TableDef,
    A: RenderAssignments<D> + Params,
    W: RenderFilter<D> + Params,
{
    const SQL: Piece = update_sql::<D, T, A, W, NoReturning>();
    const NO_ROWS: Piece = no_rows::<D, T, NoReturning>();
}
impl<D, T, A, W, P> Statement<D> for Update<T, A, W, Returning<P>>
where
    <D as Has>::UpdateReturning: Sized,
    D: UpdateReturning + Computes<P>,
    T: TableDef,
    A: RenderAssignments<D> + Params,
    W: RenderFilter<D> + Params,
    P: RenderList<D, Own<T>> + Params,
{
    const SQL: Piece = update_sql::<D, T, A, W, Returning<P>>();
    const NO_ROWS: Piece = no_rows::<D, T, Returning<P>>();
}

crate::params::resolves!([T, P,] Update<T, A, W, P>: A, W);
impl<T, A, W, P> Complete for Update<T, A, W, P>
where
    <W as Asks>::Chosen: Sized,
    W: Chosen,
    Self: Resolves<Top>,
{
}
#[diagnostic::do_not_recommend]
impl<T: TableDef, A: Assignments<T, Own<T>>, W: Params> Writes for Update<T, A, W, NoReturning> {}
#[diagnostic::do_not_recommend]
impl<T: Source, A, W, P> HasRows for Update<T, A, W, Returning<P>> {
    type Columns = P;
    type Scope = Own<T>;
}
impl<T, A: Params, W: Params, P: Params> Query for Update<T, A, W, P> {}
