//! Binding values to a SQLite statement.

use rusqlite::Statement;
use rusqlite::types::{Null, ToSql};

use super::super::{encode, json};
use super::error;
use crate::bind::{AnyParams, Binder};
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;

/// Binds all values of a statement.
pub(super) fn all(statement: &mut Statement<'_>, params: &dyn AnyParams) -> Result<()> {
    let mut bind = Bind {
        statement,
        index: 0,
    };
    params.bind(&mut bind)
}

/// Refuses values that are too many for one statement, before it is prepared.
pub(super) fn check(params: &dyn AnyParams) -> Result<()> {
    let mut count = Count(0);
    params.bind(&mut count)?;
    if count.0 > Kind::Sqlite.max_binds() {
        return Err(Error::too_many_values(Kind::Sqlite, count.0));
    }
    Ok(())
}

struct Count(usize);

impl<'v> Binder<'v> for Count {
    fn kind(&self) -> Kind {
        Kind::Sqlite
    }

    fn value(&mut self, _value: Value<'v>) -> Result<()> {
        self.0 += 1;
        Ok(())
    }
}

struct Bind<'s, 'c> {
    statement: &'s mut Statement<'c>,
    index: usize,
}

impl<'v> Binder<'v> for Bind<'_, '_> {
    fn kind(&self) -> Kind {
        Kind::Sqlite
    }

    fn integer(&mut self, number: i64) -> Result<()> {
        self.bind(number)
    }

    fn text(&mut self, text: &'v str) -> Result<()> {
        self.bind(text)
    }

    fn null(&mut self) -> Result<()> {
        self.bind(Null)
    }

    fn value(&mut self, value: Value<'v>) -> Result<()> {
        self.index += 1;
        let index = self.index;
        let statement = &mut *self.statement;
        match value {
            Value::Null => statement.raw_bind_parameter(index, Null),
            Value::Bool(truth) => statement.raw_bind_parameter(index, truth),
            Value::Int(number) => statement.raw_bind_parameter(index, number),
            Value::UInt(number) => {
                let number = i64::try_from(number).map_err(|_| too_big(index))?;
                statement.raw_bind_parameter(index, number)
            }
            Value::Real(number) if number.is_nan() => return Err(not_a_number(index)),
            Value::Double(number) if number.is_nan() => return Err(not_a_number(index)),
            Value::Real(number) => statement.raw_bind_parameter(index, f64::from(number)),
            Value::Double(number) => statement.raw_bind_parameter(index, number),
            // A NUMERIC column keeps what a number means; a text would be compared as text with
            // expressions that have no affinity.
            Value::Decimal(number) => match i64::try_from(number.mantissa()) {
                Ok(whole) if number.scale() == 0 => statement.raw_bind_parameter(index, whole),
                _ => statement.raw_bind_parameter(index, number.to_f64()),
            },
            Value::Text(text) => statement.raw_bind_parameter(index, text),
            Value::String(text) => statement.raw_bind_parameter(index, text.as_str()),
            Value::Json(text) => statement.raw_bind_parameter(index, &*text),
            Value::Bytes(bytes) => statement.raw_bind_parameter(index, bytes),
            Value::List(list) => {
                statement.raw_bind_parameter(index, json::json_array(&list)?.as_str())
            }
            Value::Range(_) => return Err(range(index)),
            Value::Date(_)
            | Value::Time(_)
            | Value::DateTime(..)
            | Value::Instant(..)
            | Value::Uuid(_) => {
                statement.raw_bind_parameter(index, encode::plain_text(&value).as_str())
            }
        }
        .map_err(error::query)
    }
}

impl Bind<'_, '_> {
    #[inline]
    fn bind(&mut self, value: impl ToSql) -> Result<()> {
        self.index += 1;
        self.statement
            .raw_bind_parameter(self.index, value)
            .map_err(error::query)
    }
}

#[cold]
fn too_big(index: usize) -> Error {
    Error::new(
        ErrorKind::Encode,
        format!("value {index} is greater than any integer of SQLite"),
    )
}

#[cold]
fn range(index: usize) -> Error {
    Error::new(
        ErrorKind::Encode,
        format!("value {index} is a range, which SQLite has no type for"),
    )
}

/// SQLite would store NULL.
#[cold]
fn not_a_number(index: usize) -> Error {
    Error::new(
        ErrorKind::Encode,
        format!("value {index} is NaN, which no number of SQLite is"),
    )
}
