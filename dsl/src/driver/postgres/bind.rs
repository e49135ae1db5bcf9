//! Binding values to a PostgreSQL statement.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::iter::Zip;
use std::slice::{Iter, IterMut};

use bytes::{BufMut, BytesMut};
use postgres::types::{Format, IsNull, ToSql, Type};
use smallvec::SmallVec;

use super::encode::{self, Refusal};
use crate::bind::{AnyParams, Binder};
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;

/// The values of a statement, without a heap allocation for up to sixteen of them.
pub(super) type Values<'v> = SmallVec<[Param<'v>; 16]>;

/// A value in the format of the type that the server expects.
pub(super) enum Param<'v> {
    /// Bytes of the caller.
    Borrowed(&'v [u8]),
    /// Few bytes: how many, and those.
    Few(u8, [u8; FEW]),
    Null,
    Owned(Vec<u8>),
    /// Text for the server to parse.
    Text(Cow<'v, str>),
}

/// How many bytes fit into a value without a heap allocation: those of a UUID.
const FEW: usize = 16;

/// Why a statement's values could not be bound.
pub(super) enum Unbound {
    /// A value cannot be made.
    Failed(Error),
    /// A value does not fit the type that the statement was prepared with.
    Refused(Error),
}

/// Takes the values of a statement with parameters of these types.
pub(super) fn all<'v>(
    values: &mut Values<'v>,
    params: &'v dyn AnyParams,
    types: &[Type],
) -> Result<(), Unbound> {
    values.clear();
    values.extend(types.iter().map(|_| Param::Null));
    let mut bind = Bind {
        places: values.iter_mut().zip(types),
        taken: 0,
        refused: false,
    };
    let outcome = params.bind(&mut bind);
    let Bind { taken, refused, .. } = bind;
    // The client library refuses a statement with too few or too many values.
    if taken != types.len() {
        values.resize_with(taken, || Param::Null);
    }
    outcome.map_err(|error| {
        if refused {
            Unbound::Refused(error)
        } else {
            Unbound::Failed(error)
        }
    })
}

/// Refuses values that are too many for one statement, before it is prepared.
pub(super) fn check(params: &dyn AnyParams) -> Result<()> {
    let mut count = Count(0);
    params.bind(&mut count)?;
    if count.0 > Kind::Postgres.max_binds() {
        return Err(Error::too_many_values(Kind::Postgres, count.0));
    }
    Ok(())
}

struct Count(usize);

impl<'v> Binder<'v> for Count {
    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    fn value(&mut self, _value: Value<'v>) -> Result<()> {
        self.0 += 1;
        Ok(())
    }
}

struct Bind<'b, 'v> {
    /// Where the next values go, and of which types they are.
    places: Zip<IterMut<'b, Param<'v>>, Iter<'b, Type>>,
    /// How many values there were.
    taken: usize,
    refused: bool,
}

impl<'v> Binder<'v> for Bind<'_, 'v> {
    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    fn integer(&mut self, number: i64) -> Result<()> {
        match self.next() {
            Some((place, &Type::INT8)) => *place = Param::few(number.to_be_bytes()),
            Some((place, ty)) => return self.other(Value::Int(number), ty, place),
            None => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &'v str) -> Result<()> {
        match self.next() {
            Some((place, &Type::TEXT | &Type::VARCHAR)) => {
                *place = Param::Borrowed(text.as_bytes());
            }
            Some((place, ty)) => return self.other(Value::Text(text), ty, place),
            None => {}
        }
        Ok(())
    }

    fn null(&mut self) -> Result<()> {
        if let Some((place, _)) = self.next() {
            *place = Param::Null;
        }
        Ok(())
    }

    fn value(&mut self, value: Value<'v>) -> Result<()> {
        match self.next() {
            Some((place, ty)) => self.other(value, ty, place),
            None => Ok(()),
        }
    }
}

impl<'b, 'v> Bind<'b, 'v> {
    /// Where the next value goes, and of which type it is.
    fn next(&mut self) -> Option<(&'b mut Param<'v>, &'b Type)> {
        self.taken += 1;
        self.places.next()
    }

    /// Takes a value that is none of the most frequent ones.
    #[inline(never)]
    fn other(&mut self, value: Value<'v>, ty: &Type, place: &mut Param<'v>) -> Result<()> {
        let value = match value {
            Value::Bytes(bytes) if *ty == Type::BYTEA => {
                *place = Param::Borrowed(bytes);
                return Ok(());
            }
            value => value,
        };
        let value = match parsed(value, ty) {
            Ok(text) => {
                *place = Param::Text(text);
                return Ok(());
            }
            Err(value) => value,
        };
        // A number in a list takes twelve bytes.
        let length = match &value {
            Value::List(list) => list.len() * 12 + 20,
            _ => FEW,
        };
        let mut bytes = BytesMut::with_capacity(length);
        match encode::value(&value, ty, &mut bytes) {
            Ok(IsNull::Yes) => *place = Param::Null,
            Ok(IsNull::No) => *place = Param::Owned(bytes.into()),
            Err(refusal) => {
                self.refused = !matches!(refusal, Refusal::Element(_));
                return Err(refuse(self.taken, &value, refusal, ty));
            }
        }
        Ok(())
    }
}

/// The text of a value that the server is to parse, or the value.
fn parsed<'v>(value: Value<'v>, ty: &Type) -> Result<Cow<'v, str>, Value<'v>> {
    match value {
        Value::Text(text) if encode::parses_text(ty) => Ok(Cow::Borrowed(text)),
        Value::String(text) if encode::parses_text(ty) => Ok(Cow::Owned(text)),
        Value::Json(text) if encode::parses_text(ty) => Ok(text),
        other => Err(other),
    }
}

#[cold]
fn refuse(position: usize, value: &Value<'_>, refusal: Refusal, ty: &Type) -> Error {
    let found = value.type_name();
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

impl Param<'_> {
    fn few<const N: usize>(bytes: [u8; N]) -> Self {
        let mut few = [0; FEW];
        few[..N].copy_from_slice(&bytes);
        Self::Few(N as u8, few)
    }
}

/// Only how long it is: the driver may log its parameters, and values are not for logs.
impl fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = match self {
            Self::Borrowed(bytes) => bytes.len(),
            Self::Few(length, _) => usize::from(*length),
            Self::Null => return f.write_str("NULL"),
            Self::Owned(bytes) => bytes.len(),
            Self::Text(text) => text.len(),
        };
        write!(f, "{length} bytes")
    }
}

impl ToSql for Param<'_> {
    fn to_sql(
        &self,
        _: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        let bytes = match self {
            Self::Borrowed(bytes) => bytes,
            // Eight bytes are a number, and quicker to write than bytes of any length.
            Self::Few(8, bytes) => {
                out.put_u64(u64::from_be_bytes(*bytes.first_chunk().unwrap_or(&[0; 8])));
                return Ok(IsNull::No);
            }
            Self::Few(length, bytes) => &bytes[..usize::from(*length)],
            Self::Null => return Ok(IsNull::Yes),
            Self::Owned(bytes) => bytes,
            Self::Text(text) => text.as_bytes(),
        };
        out.put_slice(bytes);
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    fn encode_format(&self, _: &Type) -> Format {
        match self {
            Self::Text(_) => Format::Text,
            _ => Format::Binary,
        }
    }

    fn to_sql_checked(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        self.to_sql(ty, out)
    }
}
