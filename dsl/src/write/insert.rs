//! INSERT.

use std::marker::PhantomData;
use std::num::NonZero;

use super::assign::{Base, Own};
use super::insert_rows::{Defaults, InsertedRows, RenderRows};
use super::required::{RequiresNothing, RowsFor};
use super::returning::{
    NoReturning, ReadsInserted, RenderReturning, Returning, ReturningList, no_rows,
};
use crate::asks::Asks;
use crate::bind::{AnyParams, Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::piece::Piece;
use crate::resolve::{Computes, Resolves, Top};
use crate::schema::{Source, TableDef};
use crate::select::RenderList;
use crate::shape::Shape;
use crate::statement::{Complete, HasRows, Query, Statement, Writes};
use crate::table::Table;

/// `INSERT INTO table`, before its rows are given.
#[derive(Clone, Copy)]
#[must_use = "an INSERT needs `values(..)`"]
pub struct InsertInto<T>(PhantomData<T>);

/// Starts an INSERT.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let statement = insert_into(users::table)
///     .values(users::New { name: "Ada", nickname: None, mentor_id: None })
///     .returning(users::id);
/// assert_eq!(
///     statement.sql::<Postgres>(),
///     r#"INSERT INTO "users" ("name", "nickname", "mentor_id") VALUES ($1, $2, $3) RETURNING "id""#,
/// );
/// // or column by column
/// let statement = insert_into(users::table).values((users::id.to(7), users::name.to("Ada")));
/// assert_eq!(
///     statement.sql::<Postgres>(),
///     r#"INSERT INTO "users" ("id", "name") VALUES ($1, $2)"#,
/// );
/// ```
pub fn insert_into<T: Source<Def: TableDef<Kind: Base<T::Def, T>>>>(
    _table: Table<T>,
) -> InsertInto<T::Def> {
    InsertInto(PhantomData)
}

/// An INSERT of the rows `R` into the table `T`; `P` is its RETURNING clause.
#[must_use = "a statement does nothing until it is run"]
pub struct Insert<T, R, P = NoReturning> {
    pub(super) rows: R,
    pub(super) returning: P,
    pub(super) marker: PhantomData<T>,
}

impl<T, R: Clone, P: Clone> Clone for Insert<T, R, P> {
    fn clone(&self) -> Self {
        Self {
            rows: self.rows.clone(),
            returning: self.returning.clone(),
            marker: PhantomData,
        }
    }
}

impl<T: TableDef> InsertInto<T> {
    /// The row or rows: a generated `New` struct, assignments (`users::name.to("Ada")`), a tuple of
    /// these, or a `Vec`, slice or array of such rows.
    ///
    /// Every column that is NOT NULL and has no default must be given.
    pub fn values<R: RowsFor<T, G>, G>(self, rows: R) -> Insert<T, R::Rows, NoReturning> {
        Insert {
            rows: rows.rows(),
            returning: NoReturning,
            marker: PhantomData,
        }
    }

    /// A row of nothing but defaults: `DEFAULT VALUES`, `() VALUES ()` on MySQL and MariaDB.
    pub fn default_values<G>(self) -> Insert<T, Defaults, NoReturning>
    where
        <T as Asks>::RequiresNothing<G>: Sized,
        T: RequiresNothing<G>,
    {
        Insert {
            rows: Defaults,
            returning: NoReturning,
            marker: PhantomData,
        }
    }
}

impl<T: TableDef, R> Insert<T, R, NoReturning> {
    /// `RETURNING`: what to return of the inserted rows. `OUTPUT` on SQL Server; on MySQL the one row
    /// is read back by its auto-increment column.
    pub fn returning<P: ReturningList<Own<T>>>(
        self,
        columns: P,
    ) -> Insert<P::Then<T>, R, Returning<P::List>> {
        Insert {
            rows: self.rows,
            returning: Returning(columns.into_list()),
            marker: PhantomData,
        }
    }
}

impl<T, R: InsertedRows, P: Params> Params for Insert<T, R, P> {
    fn is_noop(&self) -> bool {
        self.rows.is_noop()
    }

    fn shape(&self, shape: &mut Shape) {
        if matches!(shape.kind(), Kind::MsSql) && !R::MERGED {
            self.returning.shape(shape);
            self.rows.shape(shape);
        } else {
            self.rows.shape(shape);
            self.returning.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        // OUTPUT stands before VALUES, RETURNING and the OUTPUT of MERGE after it.
        if matches!(to.kind(), Kind::MsSql) && !R::MERGED {
            self.returning.bind(to)?;
            self.rows.bind(to)
        } else {
            self.rows.bind(to)?;
            self.returning.bind(to)
        }
    }
}

impl<D, T, R> Statement<D> for Insert<T, R, NoReturning>
where
    D: Dialect,
    T: TableDef,
    R: RenderRows<D> + InsertedRows,
{
    const SQL: Piece = insert::<D, T, R, NoReturning>();
}
impl<D, T, R, P> Statement<D> for Insert<T, R, Returning<P>>
where
    D: ReadsInserted<T::Identity, R::Count> + Computes<P>,
    T: TableDef,
    R: RenderRows<D> + InsertedRows,
    P: RenderList<D, Own<T>> + Params,
{
    const SQL: Piece = match D::BY {
        None => insert::<D, T, R, Returning<P>>(),
        Some(_) => insert::<D, T, R, NoReturning>(),
    };
    const NO_ROWS: Piece = no_rows::<D, T, Returning<P>>();
    const THEN: Option<Piece> = match &D::BY {
        None => None,
        Some(_) => Some(Piece::Seq(&[
            Piece::word("SELECT "),
            Piece::List(&[P::LIST]),
            Piece::word(" FROM "),
            Table::<T>::SQL,
            Piece::word(" WHERE "),
            match D::BY {
                Some(column) => column,
                None => Piece::Empty,
            },
            Piece::word(" = "),
            Piece::Bind,
        ])),
    };
}

/// `INSERT INTO table (names) OUTPUT .. VALUES (..) RETURNING ..`, or `MERGE INTO table .. OUTPUT ..;`
const fn insert<D, T, R, P>() -> Piece
where
    D: Dialect,
    T: TableDef,
    R: RenderRows<D> + InsertedRows,
    P: RenderReturning<D, Own<T>>,
{
    if matches!(D::KIND, Kind::MsSql) && R::MERGED {
        return Piece::Seq(const { &[R::VALUES, P::OUTPUT_INSERTED, Piece::word(";")] });
    }
    Piece::Seq(
        const {
            &[
                Piece::word("INSERT INTO "),
                Table::<T>::SQL,
                R::NAMES,
                match R::NAMES {
                    Piece::Empty => Piece::Empty,
                    _ => Piece::word(")"),
                },
                P::OUTPUT_INSERTED,
                R::VALUES,
                P::RETURNING,
            ]
        },
    )
}

#[diagnostic::do_not_recommend]
impl<T, R: InsertedRows> Writes for Insert<T, R, NoReturning> {
    fn at_once(&self, kind: Kind) -> Option<NonZero<usize>> {
        self.rows.at_once(kind, || 0)
    }

    fn each_batch(
        &self,
        kind: Kind,
        at_once: Option<NonZero<usize>>,
        run: &mut dyn FnMut(&dyn AnyParams) -> Result<u64>,
    ) -> Result<u64> {
        self.rows
            .each_batch(kind, at_once, &mut |rows, _| run(rows))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Source, R, P> HasRows for Insert<T, R, Returning<P>> {
    type Columns = P;
    type Scope = Own<T>;
}
crate::params::resolves!([T, P,] Insert<T, R, P>: R);
impl<T, R, P> Complete for Insert<T, R, P> where Self: Resolves<Top> {}
impl<T, R: InsertedRows, P: Params> Query for Insert<T, R, P> {}
