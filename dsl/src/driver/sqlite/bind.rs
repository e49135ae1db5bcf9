//! Binding values to a SQLite statement.

use std::borrow::Cow;

use super::super::{encode, json};
use super::statement::{Binding, Bound, Statement};
use crate::bind::{AnyParams, Binder};
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;

/// Binds all values of a statement.
pub(super) fn all<'s, 'c, 'v>(
    statement: &'s mut Statement<'c>,
    params: &'v dyn AnyParams,
) -> Result<Bound<'s, 'c, 'v>> {
    let mut bind = Bind(statement.binding());
    params.bind(&mut bind)?;
    bind.0.done()
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

struct Bind<'s, 'c, 'v>(Binding<'s, 'c, 'v>);

impl<'v> Binder<'v> for Bind<'_, '_, 'v> {
    fn kind(&self) -> Kind {
        Kind::Sqlite
    }

    fn integer(&mut self, number: i64) -> Result<()> {
        self.0.integer(number)
    }

    fn text(&mut self, text: &'v str) -> Result<()> {
        self.0.text(text)
    }

    fn null(&mut self) -> Result<()> {
        self.0.null()
    }

    fn value(&mut self, value: Value<'v>) -> Result<()> {
        let to = &mut self.0;
        match value {
            Value::Null => to.null(),
            Value::Bool(truth) => to.integer(truth.into()),
            Value::Int(number) => to.integer(number),
            Value::UInt(number) => match i64::try_from(number) {
                Ok(number) => to.integer(number),
                Err(_) => Err(refused(to, "is greater than any integer of SQLite")),
            },
            // SQLite would store NULL.
            Value::Real(number) if number.is_nan() => Err(refused(to, NOT_A_NUMBER)),
            Value::Double(number) if number.is_nan() => Err(refused(to, NOT_A_NUMBER)),
            Value::Real(number) => to.double(number.into()),
            Value::Double(number) => to.double(number),
            // A NUMERIC column keeps what a number means; a text would be compared as text with
            // expressions that have no affinity.
            Value::Decimal(number) => match i64::try_from(number.mantissa()) {
                Ok(whole) if number.scale() == 0 => to.integer(whole),
                _ => to.double(number.to_f64()),
            },
            Value::Text(text) | Value::Json(Cow::Borrowed(text)) => to.text(text),
            Value::String(text) | Value::Json(Cow::Owned(text)) => to.text_copy(&text),
            Value::Bytes(bytes) => to.bytes(bytes),
            Value::List(list) => to.text_copy(&json::json_array(&list)?),
            Value::Range(_) => Err(refused(to, "is a range, which SQLite has no type for")),
            Value::Date(_)
            | Value::Time(_)
            | Value::DateTime(..)
            | Value::Instant(..)
            | Value::Uuid(_) => to.text_copy(encode::plain_text(&value).as_str()),
        }
    }
}

const NOT_A_NUMBER: &str = "is NaN, which no number of SQLite is";

/// The next value is none that SQLite can have.
#[cold]
fn refused(to: &Binding<'_, '_, '_>, why: &str) -> Error {
    let position = to.position() + 1;
    Error::new(ErrorKind::Encode, format!("value {position} {why}"))
}
