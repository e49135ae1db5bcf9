//! The rows of an INSERT: one, several or one of nothing but defaults.

use std::marker::PhantomData;
use std::num::NonZero;

use super::insert_row::{InsertRow, RenderRow};
use crate::bind::{AnyParams, Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::piece::{self, Piece};
use crate::resolve::Resolves;
use crate::shape::Shape;

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
    note = "a row is a `New` struct of the table, assignments such as `users::name.to(\"Ada\")`, or a list of rows"
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
// The values of a row can be subqueries, those of a `New` struct cannot.
impl<R: InsertRow<Values: Resolves<Env>>, Env> Resolves<Env> for Single<R> {}
impl<L, R: InsertRow<Values: Resolves<Env>>, Env> Resolves<Env> for Several<L, R> {}
crate::resolve::always!([] Defaults;);
crate::params::nothing!([] Defaults);

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

/// The rows of an INSERT, and how they are run.
pub trait InsertedRows: Params + Sized {
    /// Whether SQL Server writes them with MERGE.
    const MERGED: bool = false;

    /// How many of them a statement can take that binds so many other values, if they are more.
    fn at_once(&self, _kind: Kind, _others: impl FnOnce() -> usize) -> Option<NonZero<usize>> {
        None
    }

    /// Calls `run` with the parameters of each statement of at most so many rows and with its number of
    /// rows, and adds up the affected rows.
    ///
    /// # Errors
    ///
    /// What `run` returns.
    fn each_batch(
        &self,
        _kind: Kind,
        _at_once: Option<NonZero<usize>>,
        run: &mut dyn FnMut(&dyn AnyParams, usize) -> Result<u64>,
    ) -> Result<u64> {
        run(self, 1)
    }
}
impl<R: InsertRow> InsertedRows for Single<R> {}
impl InsertedRows for Defaults {}
impl<L: AsRef<[R]>, R: InsertRow> InsertedRows for Several<L, R> {
    fn at_once(&self, kind: Kind, others: impl FnOnce() -> usize) -> Option<NonZero<usize>> {
        let rows = self.0.as_ref();
        if rows.len() < 2 {
            return None;
        }
        let most = rows_per_statement(&rows[0], kind, others());
        (most.get() < rows.len()).then_some(most)
    }

    fn each_batch(
        &self,
        _kind: Kind,
        at_once: Option<NonZero<usize>>,
        run: &mut dyn FnMut(&dyn AnyParams, usize) -> Result<u64>,
    ) -> Result<u64> {
        let rows = self.0.as_ref();
        match at_once {
            Some(most) => rows
                .chunks(most.get())
                .try_fold(0, |sum, rows| Ok(sum + run(&Batch(rows), rows.len())?)),
            None => run(&Batch(rows), rows.len()),
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
    /// `(..), (..)`
    const ROWS: Piece;
    /// ` VALUES (..), (..)`, and what follows.
    const VALUES: Piece = Piece::Seq(&[Piece::word(" VALUES "), Self::ROWS]);
}
impl<D: Dialect, R: RenderRow<D> + InsertRow> RenderRows<D> for Single<R> {
    type Count = OneRow;
    const NAMES: Piece = Piece::Clause(&piece::Clause {
        words: piece::Words::Names,
        body: R::NAMES,
    });
    const ROWS: Piece = Piece::Seq(&[
        Piece::Clause(&piece::Clause {
            words: piece::Words::Other(&("(", ", ")),
            body: R::VALUES,
        }),
        Piece::word(")"),
    ]);
}
impl<D: Dialect, L: AsRef<[R]>, R: RenderRow<D> + InsertRow> RenderRows<D> for Several<L, R> {
    type Count = ManyRows;
    const NAMES: Piece = Piece::Clause(&piece::Clause {
        words: piece::Words::Names,
        body: R::NAMES,
    });
    const ROWS: Piece = Piece::Repeat(&piece::Repeat {
        item: <Single<R> as RenderRows<D>>::ROWS,
        separator: ", ",
    });
}
impl<D: Dialect> RenderRows<D> for Defaults {
    type Count = OneRow;
    const NAMES: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => Piece::word(" ("),
        _ => Piece::Empty,
    };
    const ROWS: Piece = Piece::word("()");
    const VALUES: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => Piece::word(" VALUES ()"),
        _ => Piece::word(" DEFAULT VALUES"),
    };
}

/// How many rows such as this one a statement can take that binds so many other values: as many as the
/// dialect can bind values for, and SQL Server no more than 1,000.
fn rows_per_statement<R: InsertRow>(row: &R, kind: Kind, others: usize) -> NonZero<usize> {
    let values = count_values(|to| row.row_bind(to)).max(1);
    let most = match kind {
        Kind::MsSql => 1_000,
        _ => usize::from(u16::MAX),
    };
    let rows = (kind.max_binds().saturating_sub(others) / values).min(most);
    NonZero::new(rows).unwrap_or(NonZero::<usize>::MIN)
}

/// How many values `bind` binds.
pub(super) fn count_values<'v>(bind: impl FnOnce(&mut dyn Binder<'v>) -> Result<()>) -> usize {
    struct Count(usize);
    impl<'v> Binder<'v> for Count {
        fn kind(&self) -> Kind {
            Kind::Postgres
        }
        fn value(&mut self, _value: crate::value::Value<'v>) -> Result<()> {
            self.0 += 1;
            Ok(())
        }
    }
    let mut count = Count(0);
    // A value that cannot be bound is reported when the statement is run.
    let _ = bind(&mut count);
    count.0
}
