//! Values in the binary format of the type that the server expects.

use bytes::{BufMut, BytesMut};
use postgres::types::{IsNull, Kind, Type};

use super::super::encode::plain_text;
use super::{numeric, range};
use crate::error::Error;
use crate::value::{Date, Decimal, List, Time, Value};

/// Why a value cannot be sent as a type.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The element of a list could not be made.
    Element(Error),
    /// It is greater or less than any value of the type.
    Range,
    /// The type is for other values.
    Type,
}

pub(super) type Outcome = Result<(), Refusal>;

/// The first day of PostgreSQL's calendar, 2000-01-01, in days since 1970-01-01.
pub(super) const EPOCH: i64 = 10_957;

/// A domain's own type.
pub(super) fn base(mut ty: &Type) -> &Type {
    while let Kind::Domain(inner) = ty.kind() {
        ty = inner;
    }
    ty
}

/// Whether the binary format of a type is its text.
pub(super) fn is_text(ty: &Type) -> bool {
    match *ty {
        Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN | Type::XML => true,
        _ => matches!(ty.kind(), Kind::Enum(_)) || ty.name() == "citext",
    }
}

/// Whether the server may parse text into a type: into all but those whose values have a Rust type
/// of their own, where text would be a mistake.
pub(super) fn parses_text(ty: &Type) -> bool {
    if matches!(*ty, Type::TEXT | Type::VARCHAR) {
        return true;
    }
    let ty = base(ty);
    !matches!(
        *ty,
        Type::BOOL
            | Type::INT2
            | Type::INT4
            | Type::INT8
            | Type::OID
            | Type::FLOAT4
            | Type::FLOAT8
            | Type::NUMERIC
            | Type::BYTEA
            | Type::DATE
            | Type::TIME
            | Type::TIMESTAMP
            | Type::TIMESTAMPTZ
    ) && !matches!(ty.kind(), Kind::Array(_))
}

/// Writes a value as the type `ty`.
pub(super) fn value(value: &Value<'_>, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Refusal> {
    // Most values; to find out whether a type is a domain takes longer than all of this.
    match (value, ty) {
        (Value::Int(number), &Type::INT8) => {
            out.put_i64(*number);
            return Ok(IsNull::No);
        }
        (Value::Text(written), &Type::TEXT | &Type::VARCHAR) => {
            out.put_slice(written.as_bytes());
            return Ok(IsNull::No);
        }
        _ => {}
    }
    let ty = base(ty);
    match value {
        Value::Null => return Ok(IsNull::Yes),
        Value::Bool(truth) => match *ty {
            Type::BOOL => out.put_u8(u8::from(*truth)),
            _ => return Err(Refusal::Type),
        },
        Value::Int(number) => integer((*number).into(), ty, out)?,
        Value::UInt(number) => integer((*number).into(), ty, out)?,
        Value::Real(number) => match *ty {
            Type::FLOAT4 => out.put_f32(*number),
            Type::NUMERIC => approximate(&number.to_string(), out)?,
            _ => float((*number).into(), ty, out)?,
        },
        Value::Double(number) => float(*number, ty, out)?,
        Value::Decimal(number) => decimal(*number, ty, out)?,
        Value::Text(written) => text(written, ty, out)?,
        Value::String(written) => text(written, ty, out)?,
        Value::Json(document) => match *ty {
            Type::JSON => out.put_slice(document.as_bytes()),
            Type::JSONB => jsonb(document, out),
            _ => text(document, ty, out)?,
        },
        Value::Bytes(bytes) => match *ty {
            Type::BYTEA => out.put_slice(bytes),
            _ => return Err(Refusal::Type),
        },
        Value::Date(date) => match *ty {
            Type::DATE => {
                out.put_i32(i32::try_from(date.days() - EPOCH).map_err(|_| Refusal::Range)?);
            }
            Type::TIMESTAMP | Type::TIMESTAMPTZ => out.put_i64(micros(*date, Time::MIDNIGHT)?),
            _ => spelled(value, ty, out)?,
        },
        Value::Time(time) => match *ty {
            Type::TIME => out.put_i64(time.micros()),
            _ => spelled(value, ty, out)?,
        },
        Value::DateTime(date, time) | Value::Instant(date, time) => match *ty {
            Type::TIMESTAMP | Type::TIMESTAMPTZ => out.put_i64(micros(*date, *time)?),
            _ => spelled(value, ty, out)?,
        },
        Value::Uuid(bytes) => match *ty {
            Type::UUID => out.put_slice(bytes),
            _ => spelled(value, ty, out)?,
        },
        Value::List(list) => match ty.kind() {
            Kind::Array(element) => array(list, element, out)?,
            _ => return Err(Refusal::Type),
        },
        Value::Range(range) => match ty.kind() {
            Kind::Range(end) => range::encode(range, end, out)?,
            _ => return Err(Refusal::Type),
        },
    }
    Ok(IsNull::No)
}

fn integer(number: i128, ty: &Type, out: &mut BytesMut) -> Outcome {
    let range = |_| Refusal::Range;
    match *ty {
        Type::INT8 => out.put_i64(number.try_into().map_err(range)?),
        Type::INT4 => out.put_i32(number.try_into().map_err(range)?),
        Type::INT2 => out.put_i16(number.try_into().map_err(range)?),
        Type::OID => out.put_u32(number.try_into().map_err(range)?),
        Type::FLOAT8 => out.put_f64(number as f64),
        Type::FLOAT4 => out.put_f32(number as f32),
        Type::NUMERIC => numeric::encode(Decimal::new(number, 0), out),
        _ if is_text(ty) => out.put_slice(number.to_string().as_bytes()),
        _ => return Err(Refusal::Type),
    }
    Ok(())
}

fn float(number: f64, ty: &Type, out: &mut BytesMut) -> Outcome {
    match *ty {
        Type::FLOAT8 => out.put_f64(number),
        Type::FLOAT4 => {
            let single = number as f32;
            if single.is_infinite() && number.is_finite() {
                return Err(Refusal::Range);
            }
            out.put_f32(single);
        }
        Type::NUMERIC => approximate(&number.to_string(), out)?,
        _ => return Err(Refusal::Type),
    }
    Ok(())
}

/// A floating point number as the shortest decimal that means it.
fn approximate(digits: &str, out: &mut BytesMut) -> Outcome {
    numeric::encode(Decimal::parse(digits).ok_or(Refusal::Range)?, out);
    Ok(())
}

fn decimal(number: Decimal, ty: &Type, out: &mut BytesMut) -> Outcome {
    match *ty {
        Type::NUMERIC => numeric::encode(number, out),
        Type::FLOAT4 | Type::FLOAT8 => float(number.to_f64(), ty, out)?,
        Type::INT2 | Type::INT4 | Type::INT8 => {
            integer(whole(number).ok_or(Refusal::Range)?, ty, out)?;
        }
        _ if is_text(ty) => out.put_slice(number.to_string().as_bytes()),
        _ => return Err(Refusal::Type),
    }
    Ok(())
}

/// A decimal number without a fraction as an integer.
fn whole(number: Decimal) -> Option<i128> {
    let Some(unit) = 10_i128.checked_pow(number.scale().into()) else {
        return (number.mantissa() == 0).then_some(0);
    };
    (number.mantissa() % unit == 0).then_some(number.mantissa() / unit)
}

fn text(text: &str, ty: &Type, out: &mut BytesMut) -> Outcome {
    match *ty {
        Type::JSON => {}
        Type::JSONB => {
            jsonb(text, out);
            return Ok(());
        }
        _ if is_text(ty) => {}
        _ => return Err(Refusal::Type),
    }
    out.put_slice(text.as_bytes());
    Ok(())
}

fn jsonb(document: &str, out: &mut BytesMut) {
    const VERSION: u8 = 1;
    out.put_u8(VERSION);
    out.put_slice(document.as_bytes());
}

/// Dates, times and UUIDs in a column of text.
fn spelled(value: &Value<'_>, ty: &Type, out: &mut BytesMut) -> Outcome {
    if !is_text(ty) {
        return Err(Refusal::Type);
    }
    out.put_slice(plain_text(value).as_bytes());
    Ok(())
}

/// Microseconds since 2000-01-01.
fn micros(date: Date, time: Time) -> Result<i64, Refusal> {
    (date.days() - EPOCH)
        .checked_mul(86_400_000_000)
        .and_then(|midnight| midnight.checked_add(time.micros()))
        .ok_or(Refusal::Range)
}

/// A one-dimensional array.
fn array(list: &List<'_>, element: &Type, out: &mut BytesMut) -> Outcome {
    let count = list.len();
    out.put_i32(i32::from(count > 0));
    let nulls = out.len();
    out.put_i32(0);
    out.put_u32(element.oid());
    if count == 0 {
        return Ok(());
    }
    out.put_i32(i32::try_from(count).map_err(|_| Refusal::Range)?);
    out.put_i32(1);
    for index in 0..count {
        let start = out.len();
        out.put_i32(-1);
        let is_null = match list {
            List::Bound(values) => {
                let item = values.value(index).map_err(Refusal::Element)?;
                value(&item, element, out)?
            }
            List::Read(values) => value(&values[index], element, out)?,
        };
        match is_null {
            IsNull::Yes => out[nulls + 3] = 1,
            IsNull::No => {
                let length = i32::try_from(out.len() - start - 4).map_err(|_| Refusal::Range)?;
                out[start..start + 4].copy_from_slice(&length.to_be_bytes());
            }
        }
    }
    Ok(())
}
