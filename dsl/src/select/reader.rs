//! How rows are read, apart from the query that they come from.
//!
//! A reader is made of SQL types and NULL-ness: a column of any table is a [`Cell`]. So queries whose
//! rows have equal types share the code that reads them.

use super::columns::{Cell, Whole};
use super::row_struct::{OwnedRowStruct, ReadStruct, RowOf};
use crate::asks::Asks;
use crate::error::Result;
use crate::row::{self, Cells, TableRow};
use crate::schema::TableDef;
use crate::scope::Nullability;
use crate::types::{Readable, SqlType};

/// Reads rows that borrow from the driver's buffer.
pub trait Reader {
    /// The row.
    type Ref<'r>;
    /// How many cells it takes.
    const WIDTH: usize;

    /// Reads the row whose first cell is at `at`.
    ///
    /// # Errors
    ///
    /// When a cell does not hold what its type says.
    fn read_ref(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>>;
}

/// Reads rows that own their values.
#[diagnostic::on_unimplemented(
    message = "`{Self}` borrows from the row, so it cannot be collected",
    label = "this row does not own its values",
    note = "use `for_each`, or own the fields (`String` instead of `&str`)"
)]
pub trait OwnedReader: Reader {
    /// The row.
    type Row;

    /// Reads the row whose first cell is at `at`.
    ///
    /// # Errors
    ///
    /// When a cell does not hold what its type says.
    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Row>;
}

// one value

impl<Q: Readable, N: Nullability> Reader for Cell<Q, N> {
    type Ref<'r> = N::Of<<Q as SqlType>::Ref<'r>>;
    const WIDTH: usize = 1;

    fn read_ref(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>> {
        row::borrowed::<Q, N>(cells, at)
    }
}
impl<Q: Readable, N: Nullability> OwnedReader for Cell<Q, N> {
    type Row = N::Of<<Q as SqlType>::Rust>;

    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Row> {
        row::owned::<Q, N>(cells, at)
    }
}

// every column of a table

impl<T: TableDef, N: Nullability> Reader for Whole<T, N> {
    type Ref<'r> = N::Of<T::Row>;
    const WIDTH: usize = T::COLUMNS.len();

    fn read_ref(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>> {
        Self::read(cells, at)
    }
}
impl<T: TableDef, N: Nullability> OwnedReader for Whole<T, N> {
    type Row = N::Of<T::Row>;

    fn read(cells: &dyn Cells, at: usize) -> Result<Self::Row> {
        N::of(
            N::NULLABLE && is_absent::<T>(cells, at),
            || crate::error::Error::unexpected_null(at),
            || TableRow::read(cells, at),
        )
    }
}

/// Whether an outer join found no row: a column that is never NULL is, or all of them are.
fn is_absent<T: TableDef>(cells: &dyn Cells, at: usize) -> bool {
    match T::NOT_NULL {
        Some(column) => cells.is_null(at + column),
        None => (at..at + T::COLUMNS.len()).all(|cell| cells.is_null(cell)),
    }
}

// structs

impl<R: ReadStruct> Reader for RowOf<R> {
    type Ref<'r> = R::Ref<'r>;
    const WIDTH: usize = R::WIDTH;

    fn read_ref(cells: &dyn Cells, at: usize) -> Result<Self::Ref<'_>> {
        R::read(cells, at)
    }
}
impl<R> OwnedReader for RowOf<R>
where
    <R as Asks>::OwnedRowStruct: Sized,
    R: OwnedRowStruct,
{
    type Row = R;

    fn read(cells: &dyn Cells, at: usize) -> Result<R> {
        R::read(cells, at)
    }
}

// tuples

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<$($item: Reader),*> Reader for ($($item,)*) {
            type Ref<'r> = ($($item::Ref<'r>,)*);
            const WIDTH: usize = 0 $(+ $item::WIDTH)*;

            #[allow(unused_assignments)]
            fn read_ref(cells: &dyn Cells, mut at: usize) -> Result<Self::Ref<'_>> {
                Ok(($({
                    let item = match $item::read_ref(cells, at) {
                        Ok(item) => item,
                        Err(error) => return Err(error),
                    };
                    at += $item::WIDTH;
                    item
                },)*))
            }
        }
        impl<$($item: OwnedReader),*> OwnedReader for ($($item,)*) {
            type Row = ($($item::Row,)*);

            #[allow(unused_assignments)]
            fn read(cells: &dyn Cells, mut at: usize) -> Result<Self::Row> {
                Ok(($({
                    let item = match $item::read(cells, at) {
                        Ok(item) => item,
                        Err(error) => return Err(error),
                    };
                    at += $item::WIDTH;
                    item
                },)*))
            }
        }
    };
}
crate::tuple::each!(tuples);
