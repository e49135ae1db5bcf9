//! INSERT.

use std::marker::PhantomData;

use super::assign::{Assign, Base, Own};
use super::required::{CompleteRows, NewOf, RequiresNothing, RowsOf};
use super::returning::{NoReturning, ReadsInserted, RenderReturning, Returning};
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::expr::Render;
use crate::piece::Piece;
use crate::row::{Cells, OwnedProjection, Projection};
use crate::schema::{ColumnDef, NewRow, Source, TableDef};
use crate::select::{RenderList, SelectList};
use crate::shape::Shape;
use crate::statement::{Complete, Query, Returns, ReturnsOwned, Statement, Writes};
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
pub struct Insert<T, R, P> {
    rows: R,
    returning: P,
    marker: PhantomData<T>,
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
    pub fn values<R: RowsOf<T, Rows: CompleteRows<T, G>>, G>(
        self,
        rows: R,
    ) -> Insert<T, R::Rows, NoReturning> {
        Insert {
            rows: RowsOf::into_rows(rows),
            returning: NoReturning,
            marker: PhantomData,
        }
    }

    /// A row of nothing but defaults: `DEFAULT VALUES`, `() VALUES ()` on MySQL and MariaDB.
    pub fn default_values<G>(self) -> Insert<T, Defaults, NoReturning>
    where
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
    pub fn returning<P: SelectList<Own<T>>>(self, columns: P) -> Insert<T, R, Returning<P::List>> {
        Insert {
            rows: self.rows,
            returning: Returning(columns.into_list()),
            marker: PhantomData,
        }
    }
}

// rows

/// A row to be inserted: a `New` struct, an assignment or a tuple of these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row that can be inserted",
    label = "expected a `New` struct of the table or assignments such as `users::name.to(\"Ada\")`"
)]
pub trait InsertRow {
    /// Its parts: assignments, `New` structs and lists of both.
    type Parts;
    /// The columns of `Required` that still have to be assigned one by one.
    type Missing<Required>;
    /// The assignments as a list.
    type List;

    /// Puts the switches and counts of the row.
    fn row_shape(&self, shape: &mut Shape);

    /// Puts the values of the row.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()>;
}

/// The SQL of a row to be inserted.
pub trait RenderRow<D: Dialect> {
    /// The names of the columns, as items of a clause.
    const NAMES: Piece;
    /// The values, as items of a clause.
    const VALUES: Piece;
    /// How many columns there are, as a lower bound of the values.
    const WIDTH: usize;
}

#[diagnostic::do_not_recommend]
impl<R: NewRow> InsertRow for R {
    type Parts = NewOf<R::Table>;
    type Missing<Required> = R::Missing;
    type List = ();

    fn row_shape(&self, _shape: &mut Shape) {}
    fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.bind(to)
    }
}
impl<D: Dialect, R: NewRow> RenderRow<D> for R {
    const NAMES: Piece = Piece::Item(&Piece::Names(R::COLUMNS));
    const VALUES: Piece = Piece::Item(&Piece::Binds(R::COLUMNS.len()));
    const WIDTH: usize = R::COLUMNS.len();
}

impl<C, N: Params> InsertRow for Assign<C, N> {
    type Parts = Self;
    type Missing<Required> = Required;
    type List = (Self, ());

    fn row_shape(&self, shape: &mut Shape) {
        self.value.shape(shape);
    }
    fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.value.bind(to)
    }
}
impl<D: Dialect, C: ColumnDef, N: Render<D>> RenderRow<D> for Assign<C, N> {
    const NAMES: Piece = Piece::Item(&Piece::Ident(C::NAME));
    const VALUES: Piece = Piece::Item(&N::VALUE);
    const WIDTH: usize = 1;
}

macro_rules! tuples {
    ($first:ident 0 $(, $item:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$first: InsertRow, $($item: InsertRow),*> InsertRow for ($first, $($item,)*) {
            type Parts = tuples!(@parts $first $($item)*);
            type Missing<Required> = tuples!(@missing Required $first $($item)*);
            type List = tuples!(@list $first $($item)*);

            fn row_shape(&self, shape: &mut Shape) {
                self.0.row_shape(shape);
                $(self.$index.row_shape(shape);)*
            }
            fn row_bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
                self.0.row_bind(to)?;
                $(self.$index.row_bind(to)?;)*
                Ok(())
            }
        }
        impl<Dia: Dialect, $first: RenderRow<Dia>, $($item: RenderRow<Dia>),*> RenderRow<Dia>
            for ($first, $($item,)*)
        {
            const NAMES: Piece = Piece::Seq(&[$first::NAMES, $($item::NAMES),*]);
            const VALUES: Piece = Piece::Seq(&[$first::VALUES, $($item::VALUES),*]);
            const WIDTH: usize = $first::WIDTH $(+ $item::WIDTH)*;
        }
    };
    (@missing $required:ident) => { $required };
    (@missing $required:ident $first:ident $($item:ident)*) => {
        <$first as InsertRow>::Missing<tuples!(@missing $required $($item)*)>
    };
    (@parts) => { () };
    (@parts $first:ident $($item:ident)*) => { ($first::Parts, tuples!(@parts $($item)*)) };
    (@list) => { () };
    (@list $first:ident $($item:ident)*) => { ($first, tuples!(@list $($item)*)) };
}
crate::tuple::each!(tuples);

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct Single<R>(R);
/// Several rows, in the collection `L`.
#[derive(Clone, Copy, Debug)]
pub struct Several<L, R>(L, PhantomData<R>);
/// A row of nothing but defaults.
#[derive(Clone, Copy, Debug)]
pub struct Defaults;

/// What `values` takes: a row, or a `Vec`, slice or array of rows.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row that can be inserted",
    label = "expected a `New` struct, assignments such as `users::name.to(\"Ada\")`, or a list of rows",
    note = "a row is a `New` struct of the table, an assignment, or a tuple of these"
)]
pub trait InsertRows {
    /// A row.
    type Row: InsertRow;
    /// The rows.
    type Rows;
    /// Makes the rows.
    fn into_rows(self) -> Self::Rows;
}
#[diagnostic::do_not_recommend]
impl<R: InsertRow> InsertRows for R {
    type Row = R;
    type Rows = Single<R>;
    fn into_rows(self) -> Single<R> {
        Single(self)
    }
}
macro_rules! lists {
    ($([$($generic:tt)*] $list:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* R: InsertRow> InsertRows for $list {
            type Row = R;
            type Rows = Several<Self, R>;
            fn into_rows(self) -> Several<Self, R> {
                Several(self, PhantomData)
            }
        }
    )* };
}
lists! { [] Vec<R>; ['l,] &'l [R]; ['l,] &'l Vec<R>; [const N: usize,] [R; N]; ['l, const N: usize,] &'l [R; N]; }

impl<R: InsertRow> Params for Single<R> {
    fn shape(&self, shape: &mut Shape) {
        self.0.row_shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.row_bind(to)
    }
}
impl Params for Defaults {}

/// Some of several rows.
struct Batch<'r, R>(&'r [R]);

impl<R: InsertRow> Params for Batch<'_, R> {
    fn shape(&self, shape: &mut Shape) {
        shape.count(self.0.len());
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.iter().try_for_each(|row| row.row_bind(to))
    }
}
impl<L: AsRef<[R]>, R: InsertRow> Params for Several<L, R> {
    fn is_noop(&self) -> bool {
        self.0.as_ref().is_empty()
    }

    fn shape(&self, shape: &mut Shape) {
        shape.count(self.0.as_ref().len());
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.as_ref().iter().try_for_each(|row| row.row_bind(to))
    }
}

// statements

impl<T, R: Params, P: Params> Params for Insert<T, R, P> {
    fn is_noop(&self) -> bool {
        self.rows.is_noop()
    }

    fn shape(&self, shape: &mut Shape) {
        if matches!(shape.kind(), Kind::MsSql) {
            self.returning.shape(shape);
            self.rows.shape(shape);
        } else {
            self.rows.shape(shape);
            self.returning.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        // OUTPUT stands before VALUES, RETURNING after it.
        if matches!(to.kind(), Kind::MsSql) {
            self.returning.bind(to)?;
            self.rows.bind(to)
        } else {
            self.rows.bind(to)?;
            self.returning.bind(to)
        }
    }
}

/// One row is inserted.
pub enum OneRow {}
/// Several rows are inserted.
pub enum ManyRows {}

/// The rows of an INSERT in the dialect `D`.
pub trait RenderRows<D: Dialect>: Params {
    /// [`OneRow`] or [`ManyRows`].
    type Count;
    /// ` (names)`
    const NAMES: Piece;
    /// ` VALUES (..)`
    const VALUES: Piece;
}
impl<D: Dialect, R: RenderRow<D> + InsertRow> RenderRows<D> for Single<R> {
    type Count = OneRow;
    const NAMES: Piece = Piece::Clause {
        lead: " (",
        separator: ", ",
        body: &R::NAMES,
    };
    const VALUES: Piece = Piece::Seq(&[
        Piece::Text(" VALUES"),
        Piece::Clause {
            lead: " (",
            separator: ", ",
            body: &R::VALUES,
        },
        Piece::Text(")"),
    ]);
}
impl<D: Dialect, L: AsRef<[R]>, R: RenderRow<D> + InsertRow> RenderRows<D> for Several<L, R> {
    type Count = ManyRows;
    const NAMES: Piece = Piece::Clause {
        lead: " (",
        separator: ", ",
        body: &R::NAMES,
    };
    const VALUES: Piece = Piece::Seq(&[
        Piece::Text(" VALUES "),
        Piece::Repeat {
            item: &Piece::Seq(&[
                Piece::Clause {
                    lead: "(",
                    separator: ", ",
                    body: &R::VALUES,
                },
                Piece::Text(")"),
            ]),
            separator: ", ",
        },
    ]);
}
impl<D: Dialect> RenderRows<D> for Defaults {
    type Count = OneRow;
    const NAMES: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => Piece::Text(" ("),
        _ => Piece::Empty,
    };
    const VALUES: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => Piece::Text(" VALUES ()"),
        _ => Piece::Text(" DEFAULT VALUES"),
    };
}

impl<D, T, R> Statement<D> for Insert<T, R, NoReturning>
where
    D: Dialect,
    T: TableDef,
    R: RenderRows<D>,
{
    const SQL: Piece = insert::<D, T, R, NoReturning>();
}
impl<D, T, R, P> Statement<D> for Insert<T, R, Returning<P>>
where
    D: ReadsInserted<T::Identity, R::Count>,
    T: TableDef,
    R: RenderRows<D>,
    P: RenderList<D, Own<T>> + Params,
{
    const SQL: Piece = match D::BY {
        None => insert::<D, T, R, Returning<P>>(),
        Some(_) => insert::<D, T, R, NoReturning>(),
    };
    const THEN: Option<Piece> = match &D::BY {
        None => None,
        Some(_) => Some(Piece::Seq(&[
            Piece::Text("SELECT "),
            Piece::List(&[P::LIST]),
            Piece::Text(" FROM "),
            Table::<T>::SQL,
            Piece::Text(" WHERE "),
            match D::BY {
                Some(column) => column,
                None => Piece::Empty,
            },
            Piece::Text(" = "),
            Piece::Bind,
        ])),
    };
}

/// `INSERT INTO table (names) OUTPUT .. VALUES (..) RETURNING ..`
const fn insert<D, T, R, P>() -> Piece
where
    D: Dialect,
    T: TableDef,
    R: RenderRows<D>,
    P: RenderReturning<D, Own<T>>,
{
    Piece::Seq(
        const {
            &[
                Piece::Text("INSERT INTO "),
                Table::<T>::SQL,
                R::NAMES,
                match R::NAMES {
                    Piece::Empty => Piece::Empty,
                    _ => Piece::Text(")"),
                },
                P::OUTPUT_INSERTED,
                R::VALUES,
                P::RETURNING,
            ]
        },
    )
}

#[diagnostic::do_not_recommend]
impl<T, R: InsertRow> Writes for Insert<T, Single<R>, NoReturning> {
    fn each_batch(
        &self,
        _kind: Kind,
        run: &mut dyn FnMut(&dyn Params) -> Result<u64>,
    ) -> Result<u64> {
        run(self)
    }
}
#[diagnostic::do_not_recommend]
impl<T> Writes for Insert<T, Defaults, NoReturning> {
    fn each_batch(
        &self,
        _kind: Kind,
        run: &mut dyn FnMut(&dyn Params) -> Result<u64>,
    ) -> Result<u64> {
        run(self)
    }
}
#[diagnostic::do_not_recommend]
impl<T, L: AsRef<[R]>, R: InsertRow> Writes for Insert<T, Several<L, R>, NoReturning> {
    fn batches(&self, kind: Kind) -> usize {
        let rows = self.rows.0.as_ref();
        rows.len().div_ceil(rows_per_batch(rows, kind))
    }

    fn each_batch(
        &self,
        kind: Kind,
        run: &mut dyn FnMut(&dyn Params) -> Result<u64>,
    ) -> Result<u64> {
        let rows = self.rows.0.as_ref();
        rows.chunks(rows_per_batch(rows, kind))
            .try_fold(0, |sum, rows| Ok(sum + run(&Batch(rows))?))
    }
}

/// How many rows one statement can take: as many as the dialect can bind values for, and SQL Server
/// no more than 1,000.
fn rows_per_batch<R: InsertRow>(rows: &[R], kind: Kind) -> usize {
    let values = rows.first().map_or(1, |row| count_values(row).max(1));
    let most = match kind {
        Kind::MsSql => 1_000,
        _ => usize::from(u16::MAX),
    };
    (kind.max_binds() / values).clamp(1, most)
}

fn count_values<R: InsertRow>(row: &R) -> usize {
    struct Count(usize);
    impl<'v> Binder<'v> for Count {
        fn kind(&self) -> Kind {
            Kind::Postgres
        }
        fn put(&mut self, _value: crate::value::Value<'v>) -> Result<()> {
            self.0 += 1;
            Ok(())
        }
    }
    let mut count = Count(0);
    // A value that cannot be bound is reported when the statement is run.
    let _ = row.row_bind(&mut count);
    count.0
}

#[diagnostic::do_not_recommend]
impl<T: Source, R: Params, P: Projection<Own<T>> + Params> Returns for Insert<T, R, Returning<P>> {
    type Ref<'r> = P::Ref<'r>;

    fn read_ref(cells: &dyn Cells) -> Result<Self::Ref<'_>> {
        P::read_ref(cells, 0)
    }
}
#[diagnostic::do_not_recommend]
impl<T: Source, R: Params, P: OwnedProjection<Own<T>> + Params> ReturnsOwned
    for Insert<T, R, Returning<P>>
{
    type Row = P::Row;

    fn read(cells: &dyn Cells) -> Result<Self::Row> {
        P::read(cells, 0)
    }
}
impl<T, R, P> Complete for Insert<T, R, P> {}
impl<T, R: Params, P: Params> Query for Insert<T, R, P> {}
