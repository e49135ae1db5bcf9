//! Reading the cells of a SQLite row.

use rusqlite::types::ValueRef;

use crate::error::{Error, ErrorKind, Result};
use crate::row::{Cells, NotAtHand};
use crate::value::Value;

/// The current row of a statement.
pub(super) struct Row<'r, 's>(pub(super) &'r rusqlite::Row<'s>);

impl Cells for Row<'_, '_> {
    fn value(&self, index: usize) -> Result<Value<'_>> {
        Ok(match self.0.get_ref(index).map_err(super::error::query)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Int(number),
            ValueRef::Real(number) => Value::Double(number),
            ValueRef::Text(text) => match std::str::from_utf8(text) {
                Ok(text) => Value::Text(text),
                Err(error) => return Err(not_utf8(index, error)),
            },
            ValueRef::Blob(bytes) => Value::Bytes(bytes),
        })
    }

    fn is_null(&self, index: usize) -> bool {
        matches!(self.0.get_ref(index), Ok(ValueRef::Null))
    }

    fn is_named(&self, index: usize, name: &str) -> bool {
        self.0
            .as_ref()
            .column_name(index)
            .is_ok_and(|found| found == name)
    }

    fn integer(&self, index: usize) -> Result<i64, NotAtHand> {
        match self.0.get_ref(index) {
            Ok(ValueRef::Integer(number)) => Ok(number),
            other => Err(why_not(other)),
        }
    }

    fn double(&self, index: usize) -> Result<f64, NotAtHand> {
        match self.0.get_ref(index) {
            Ok(ValueRef::Real(number)) => Ok(number),
            other => Err(why_not(other)),
        }
    }

    fn text(&self, index: usize) -> Result<&str, NotAtHand> {
        match self.0.get_ref(index) {
            Ok(ValueRef::Text(text)) => std::str::from_utf8(text).map_err(|_| NotAtHand::Other),
            other => Err(why_not(other)),
        }
    }
}

fn why_not(cell: rusqlite::Result<ValueRef<'_>>) -> NotAtHand {
    match cell {
        Ok(ValueRef::Null) => NotAtHand::Null,
        _ => NotAtHand::Other,
    }
}

#[cold]
fn not_utf8(index: usize, error: std::str::Utf8Error) -> Error {
    Error::new(ErrorKind::Decode, "found text that is not valid UTF-8")
        .at_cell(index)
        .with_source(error)
}
