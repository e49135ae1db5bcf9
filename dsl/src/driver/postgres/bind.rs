//! Binding values to a PostgreSQL statement.

use std::error::Error as StdError;
use std::fmt;

use bytes::{BufMut, BytesMut};
use postgres::types::{Format, IsNull, ToSql, Type};
use smallvec::SmallVec;

use super::encode::{self, Refusal};
use crate::bind::{Binder, Params};
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;

/// The values of a statement, without a heap allocation for up to sixteen of them.
pub(super) type Values<'v> = SmallVec<[Param<'v>; 16]>;

/// Takes all values of a statement.
pub(super) fn all(params: &dyn Params) -> Result<Values<'_>> {
    let mut values = Collect(Values::new());
    params.bind(&mut values)?;
    if values.0.len() > Kind::Postgres.max_binds() {
        return Err(Error::too_many_values(Kind::Postgres, values.0.len()));
    }
    Ok(values.0)
}

struct Collect<'v>(Values<'v>);

impl<'v> Binder<'v> for Collect<'v> {
    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    fn put(&mut self, value: Value<'v>) -> Result<()> {
        let position = self.0.len() + 1;
        self.0.push(Param { position, value });
        Ok(())
    }
}

/// A value and its position among the placeholders.
pub(super) struct Param<'v> {
    position: usize,
    value: Value<'v>,
}

/// Only the kind of value: the driver may log its parameters, and values are not for logs.
impl fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.value.type_name())
    }
}

impl Param<'_> {
    /// Whether it is text for the server to parse.
    fn is_parsed(&self, ty: &Type) -> Option<&str> {
        let text = match &self.value {
            Value::Text(text) => text,
            Value::String(text) => text.as_str(),
            Value::Json(text) => text,
            _ => return None,
        };
        encode::parses_text(encode::base(ty)).then_some(text)
    }

    #[cold]
    fn refuse(&self, refusal: Refusal, ty: &Type) -> Error {
        let (position, found) = (self.position, self.value.type_name());
        Error::new(
            ErrorKind::Encode,
            match refusal {
                Refusal::Element(error) => return error,
                Refusal::Range => {
                    format!("value {position} is {found} out of the range of the type `{ty}`")
                }
                Refusal::Type => {
                    format!("value {position} is {found}, but the database expects the type `{ty}`")
                }
            },
        )
    }
}

impl ToSql for Param<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        if let Some(text) = self.is_parsed(ty) {
            out.put_slice(text.as_bytes());
            return Ok(IsNull::No);
        }
        encode::value(&self.value, ty, out).map_err(|refusal| self.refuse(refusal, ty).into())
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    fn encode_format(&self, ty: &Type) -> Format {
        if self.is_parsed(ty).is_some() {
            Format::Text
        } else {
            Format::Binary
        }
    }

    postgres::types::to_sql_checked!();
}
