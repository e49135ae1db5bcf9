//! Reading the cells of a PostgreSQL row.

use std::error::Error as StdError;

use postgres::types::{FromSql, Type};

use super::decode;
use crate::error::{Error, ErrorKind, Result};
use crate::row::{Cells, NotAtHand};
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

    fn is_named(&self, index: usize, name: &str) -> bool {
        self.0
            .columns()
            .get(index)
            .is_some_and(|column| column.name() == name)
    }

    fn integer(&self, index: usize) -> Result<i64, NotAtHand> {
        at_hand::<Integer>(self.0.try_get(index)).map(|Integer(number)| number)
    }

    fn double(&self, index: usize) -> Result<f64, NotAtHand> {
        at_hand::<Double>(self.0.try_get(index)).map(|Double(number)| number)
    }

    fn text(&self, index: usize) -> Result<&str, NotAtHand> {
        at_hand::<Text<'_>>(self.0.try_get(index)).map(|Text(text)| text)
    }
}

fn at_hand<T>(cell: Result<AtHand<T>, postgres::Error>) -> Result<T, NotAtHand> {
    cell.map_or(Err(NotAtHand::Other), |AtHand(cell)| cell)
}

/// A cell of a type that is read without a [`Value`]; a type that is none of these is no error.
struct AtHand<T>(Result<T, NotAtHand>);

trait Direct<'r>: Sized {
    /// The cell, if it is of a type that is read like this.
    fn direct(ty: &Type, raw: &'r [u8]) -> Option<Self>;
}

impl<'r, T: Direct<'r>> FromSql<'r> for AtHand<T> {
    fn from_sql(ty: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(Self(T::direct(ty, raw).ok_or(NotAtHand::Other)))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(Self(Err(NotAtHand::Null)))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

struct Integer(i64);

impl Direct<'_> for Integer {
    fn direct(ty: &Type, raw: &[u8]) -> Option<Self> {
        Some(Self(match *ty {
            Type::INT8 => i64::from_be_bytes(raw.try_into().ok()?),
            Type::INT4 => i32::from_be_bytes(raw.try_into().ok()?).into(),
            Type::INT2 => i16::from_be_bytes(raw.try_into().ok()?).into(),
            _ => return None,
        }))
    }
}

struct Double(f64);

impl Direct<'_> for Double {
    fn direct(ty: &Type, raw: &[u8]) -> Option<Self> {
        match *ty {
            Type::FLOAT8 => Some(Self(f64::from_be_bytes(raw.try_into().ok()?))),
            _ => None,
        }
    }
}

struct Text<'r>(&'r str);

impl<'r> Direct<'r> for Text<'r> {
    fn direct(ty: &Type, raw: &'r [u8]) -> Option<Self> {
        match *ty {
            Type::TEXT | Type::VARCHAR => std::str::from_utf8(raw).ok().map(Self),
            _ => None,
        }
    }
}
