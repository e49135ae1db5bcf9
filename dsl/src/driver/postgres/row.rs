//! Reading the cells of a PostgreSQL row.

use std::error::Error as StdError;

use postgres::types::{FromSql, Type};

use super::decode;
use crate::error::{Error, ErrorKind, Result};
use crate::row::Cells;
use crate::value::Value;

/// A row in the buffer of the connection.
pub(super) struct Row<'r>(pub(super) &'r postgres::Row);

/// The bytes of a cell of any type.
struct Raw<'r>(&'r [u8]);

impl<'r> FromSql<'r> for Raw<'r> {
    fn from_sql(_: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(Self(raw))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

impl Cells for Row<'_> {
    fn value(&self, index: usize) -> Result<Value<'_>> {
        match self.0.try_get(index) {
            Ok(None) => Ok(Value::Null),
            Ok(Some(Raw(raw))) => {
                let ty = self.0.columns()[index].type_();
                decode::value(raw, ty).map_err(|error| error.at_cell(index))
            }
            Err(error) => Err(Error::new(ErrorKind::Decode, "the row has no such cell")
                .at_cell(index)
                .with_source(error)),
        }
    }

    fn is_null(&self, index: usize) -> bool {
        matches!(self.0.try_get::<_, Option<Raw<'_>>>(index), Ok(None))
    }
}
