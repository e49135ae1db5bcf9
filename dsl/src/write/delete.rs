//! DELETE.

use std::marker::PhantomData;

use super::assign::{Base, Own};
use super::returning::{NoReturning, RenderReturning, Returning, ReturningList, no_rows};
use super::{AllRows, Chosen, NoRows, Part, Rows};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::{DeleteReturning, Dialect, Has, Kind};
use crate::error::Result;
use crate::piece::{self, Piece};
use crate::resolve::{Computes, Resolves, Top};
use crate::schema::{Source, TableDef};
use crate::select::{Condition, RenderFilter, RenderList};
use crate::shape::Shape;
use crate::statement::{Complete, HasRows, Query, Statement, Writes};
use crate::table::Table;

/// A DELETE from the table `T` with the conditions `W` and the RETURNING clause `P`.
#[must_use = "a statement does nothing until it is run"]
pub struct Delete<T, W, P = NoReturning> {
    filter: W,
    pub(super) returning: P,
    marker: PhantomData<T>,
}

impl<T, W: Clone, P: Clone> Clone for Delete<T, W, P> {
    fn clone(&self) -> Self {
        Self {
            filter: self.filter.clone(),
            returning: self.returning.clone(),
            marker: PhantomData,
        }
    }
}

/// Starts a DELETE.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let statement = delete_from(posts::table).filter(posts::author_id.eq(1)).returning(posts::title);
/// assert_eq!(
///     statement.sql::<Postgres>(),
///     r#"DELETE FROM "posts" WHERE "posts"."author_id" = $1 RETURNING "title""#,
/// );
/// ```
pub fn delete_from<T: Source<Def: TableDef<Kind: Base<T::Def, T>>>>(
    _table: Table<T>,
) -> Delete<T::Def, NoRows, NoReturning> {
    Delete {
        filter: NoRows,
        returning: NoReturning,
        marker: PhantomData,
    }
}

impl<T: TableDef, W, P> Delete<T, W, P> {
    /// `WHERE`: deletes the rows for which the condition is true. Called again, it adds a condition
    /// with `AND`; `None` adds none.
    pub fn filter<C: Condition<Own<T>>>(
        self,
        condition: C,
    ) -> Delete<C::Then<T>, W::Filtered<Part<C, Own<T>>>, P>
    where
        W: Rows,
    {
        Delete {
            filter: self.filter.filtered(condition.into_part()),
            returning: self.returning,
            marker: PhantomData,
        }
    }
}

impl<T, P> Delete<T, NoRows, P> {
    /// Deletes every row, on purpose.
    pub fn all_rows(self) -> Delete<T, AllRows, P> {
        Delete {
            filter: AllRows,
            returning: self.returning,
            marker: PhantomData,
        }
    }
}

impl<T: TableDef, W> Delete<T, W, NoReturning> {
    /// `RETURNING`: what to return of the deleted rows. `OUTPUT` on SQL Server; MySQL does not have it.
    pub fn returning<P: ReturningList<Own<T>>>(
        self,
        columns: P,
    ) -> Delete<P::Then<T>, W, Returning<P::List>> {
        Delete {
            filter: self.filter,
            returning: Returning(columns.into_list()),
            marker: PhantomData,
        }
    }
}

impl<T, W: Params, P: Params> Params for Delete<T, W, P> {
    fn shape(&self, shape: &mut Shape) {
        if matches!(shape.kind(), Kind::MsSql) {
            self.returning.shape(shape);
            self.filter.shape(shape);
        } else {
            self.filter.shape(shape);
            self.returning.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
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

/// `DELETE FROM table OUTPUT .. WHERE .. RETURNING ..`
const fn delete_sql<D, T, W, P>() -> Piece
where
    D: Dialect,
    T: TableDef,
    W: RenderFilter<D>,
    P: RenderReturning<D, Own<T>>,
{
    Piece::Seq(
        const {
            &[
                Piece::word("DELETE FROM "),
                Table::<T>::SQL,
                P::OUTPUT_DELETED,
                Piece::Clause(&piece::Clause {
                    words: piece::Words::Where,
                    body: W::FILTER,
                }),
                P::RETURNING,
            ]
        },
    )
}

impl<D, T, W> Statement<D> for Delete<T, W, NoReturning>
where
    D: Dialect,
    T: TableDef,
    W: RenderFilter<D> + Params,
{
    const SQL: Piece = delete_sql::<D, T, W, NoReturning>();
    const NO_ROWS: Piece = no_rows::<D, T, NoReturning>();
}
impl<D, T, W, P> Statement<D> for Delete<T, W, Returning<P>>
where
    <D as Has>::DeleteReturning: Sized,
    D: DeleteReturning + Computes<P>,
    T: TableDef,
    W: RenderFilter<D> + Params,
    P: RenderList<D, Own<T>> + Params,
{
    const SQL: Piece = delete_sql::<D, T, W, Returning<P>>();
    const NO_ROWS: Piece = no_rows::<D, T, Returning<P>>();
}

crate::params::resolves!([T, P,] Delete<T, W, P>: W);
impl<T, W, P> Complete for Delete<T, W, P>
where
    <W as Asks>::Chosen: Sized,
    W: Chosen,
    Self: Resolves<Top>,
{
}
#[diagnostic::do_not_recommend]
impl<T, W: Params> Writes for Delete<T, W, NoReturning> {}
#[diagnostic::do_not_recommend]
impl<T: Source, W, P> HasRows for Delete<T, W, Returning<P>> {
    type Columns = P;
    type Scope = Own<T>;
}
impl<T, W: Params, P: Params> Query for Delete<T, W, P> {}
