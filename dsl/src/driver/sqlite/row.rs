//! Reading the cells of a SQLite row.

use std::ffi::{CStr, c_int};
use std::marker::PhantomData;
use std::slice;

use rusqlite::ffi;

use crate::error::{Error, ErrorKind, Result};
use crate::row::{Cells, NotAtHand};
use crate::value::Value;

/// The current row of a statement.
pub(super) struct Row<'r> {
    statement: *mut ffi::sqlite3_stmt,
    columns: c_int,
    borrowed: PhantomData<&'r ()>,
}

#[allow(unsafe_code)]
impl Row<'_> {
    /// # Safety
    ///
    /// The statement has a row, and is not run, reset or finalized while it is borrowed for the row.
    pub(super) unsafe fn new(statement: *mut ffi::sqlite3_stmt) -> Self {
        // SAFETY: The statement is not finalized.
        let columns = unsafe { ffi::sqlite3_column_count(statement) };
        Self {
            statement,
            columns,
            borrowed: PhantomData,
        }
    }

    /// The position of a column, if there are so many.
    #[inline]
    fn column(&self, index: usize) -> Option<c_int> {
        let index = c_int::try_from(index).ok()?;
        (index < self.columns).then_some(index)
    }

    /// The cell at `index`, if there are so many.
    #[inline]
    fn cell(&self, index: usize) -> Option<Cell<'_>> {
        let index = self.column(index)?;
        // SAFETY: The statement has a row with this cell, which nobody else uses.
        let (raw, code) = unsafe {
            let raw = ffi::sqlite3_column_value(self.statement, index);
            (raw, ffi::sqlite3_value_type(raw))
        };
        // SAFETY: It is asked for as what it is, so it stays as it is while the row does.
        Some(unsafe {
            match code {
                ffi::SQLITE_INTEGER => Cell::Integer(ffi::sqlite3_value_int64(raw)),
                ffi::SQLITE_FLOAT => Cell::Double(ffi::sqlite3_value_double(raw)),
                ffi::SQLITE_TEXT => {
                    let start = ffi::sqlite3_value_text(raw);
                    if start.is_null() {
                        // There is no memory for it.
                        return None;
                    }
                    Cell::Text(bytes(start, ffi::sqlite3_value_bytes(raw)))
                }
                ffi::SQLITE_BLOB => {
                    let start = ffi::sqlite3_value_blob(raw).cast();
                    Cell::Bytes(bytes(start, ffi::sqlite3_value_bytes(raw)))
                }
                _ => Cell::Null,
            }
        })
    }
}

/// The name of a column, if there is memory for it.
///
/// # Safety
///
/// The statement is not finalized for `'n`, has this column, and is not asked for its name again.
#[allow(unsafe_code)]
pub(super) unsafe fn column_name<'n>(
    statement: *mut ffi::sqlite3_stmt,
    index: c_int,
) -> Option<&'n CStr> {
    // SAFETY: As the caller says.
    let name = unsafe { ffi::sqlite3_column_name(statement, index) };
    // SAFETY: A name ends with a zero, and stays until it is asked for again.
    (!name.is_null()).then(|| unsafe { CStr::from_ptr(name) })
}

/// # Safety
///
/// The bytes are there for `'b`, unless the pointer is null.
#[allow(unsafe_code)]
unsafe fn bytes<'b>(start: *const u8, length: c_int) -> &'b [u8] {
    match usize::try_from(length) {
        // SAFETY: As the caller says.
        Ok(length) if !start.is_null() => unsafe { slice::from_raw_parts(start, length) },
        _ => &[],
    }
}

/// What a cell holds.
#[derive(Clone, Copy)]
enum Cell<'r> {
    Null,
    Integer(i64),
    Double(f64),
    Text(&'r [u8]),
    Bytes(&'r [u8]),
}

impl Cells for Row<'_> {
    fn value(&self, index: usize) -> Result<Value<'_>> {
        Ok(match self.cell(index) {
            Some(Cell::Null) => Value::Null,
            Some(Cell::Integer(number)) => Value::Int(number),
            Some(Cell::Double(number)) => Value::Double(number),
            Some(Cell::Text(text)) => match std::str::from_utf8(text) {
                Ok(text) => Value::Text(text),
                Err(error) => return Err(not_utf8(index, error)),
            },
            Some(Cell::Bytes(bytes)) => Value::Bytes(bytes),
            None => return Err(missing(index)),
        })
    }

    fn is_null(&self, index: usize) -> bool {
        matches!(self.cell(index), Some(Cell::Null))
    }

    #[allow(unsafe_code)]
    fn is_named(&self, index: usize, name: &str) -> bool {
        // SAFETY: The statement is not finalized, and has this column.
        let found = self
            .column(index)
            .and_then(|at| unsafe { column_name(self.statement, at) });
        found.is_some_and(|found| found.to_bytes() == name.as_bytes())
    }

    fn integer(&self, index: usize) -> Result<i64, NotAtHand> {
        match self.cell(index) {
            Some(Cell::Integer(number)) => Ok(number),
            other => Err(why_not(other)),
        }
    }

    fn double(&self, index: usize) -> Result<f64, NotAtHand> {
        match self.cell(index) {
            Some(Cell::Double(number)) => Ok(number),
            other => Err(why_not(other)),
        }
    }

    fn text(&self, index: usize) -> Result<&str, NotAtHand> {
        match self.cell(index) {
            Some(Cell::Text(text)) => std::str::from_utf8(text).map_err(|_| NotAtHand::Other),
            other => Err(why_not(other)),
        }
    }
}

fn why_not(cell: Option<Cell<'_>>) -> NotAtHand {
    match cell {
        Some(Cell::Null) => NotAtHand::Null,
        _ => NotAtHand::Other,
    }
}

#[cold]
fn not_utf8(index: usize, error: std::str::Utf8Error) -> Error {
    Error::new(ErrorKind::Decode, "found text that is not valid UTF-8")
        .at_cell(index)
        .with_source(error)
}

/// Fewer columns than the reader of the rows wants, or no memory for a cell.
#[cold]
fn missing(index: usize) -> Error {
    Error::new(ErrorKind::Decode, "SQLite has no such cell in the row").at_cell(index)
}
