//! Cells in the binary format, by the type of their column.

use std::borrow::Cow;

use postgres::types::{Kind, Type};

use super::encode::{EPOCH, is_text};
use super::{numeric, range};
use crate::error::{Error, ErrorKind, Result};
use crate::value::{Date, List, Time, Value};

const DAY: i64 = 86_400_000_000;

/// Reads a cell that is not NULL.
pub(super) fn value<'r>(raw: &'r [u8], ty: &Type) -> Result<Value<'r>> {
    Ok(match *ty {
        Type::BOOL => Value::Bool(fixed::<1>(raw, ty)? != [0]),
        Type::INT2 => Value::Int(i16::from_be_bytes(fixed(raw, ty)?).into()),
        Type::INT4 => Value::Int(i32::from_be_bytes(fixed(raw, ty)?).into()),
        Type::INT8 => Value::Int(i64::from_be_bytes(fixed(raw, ty)?)),
        Type::OID => Value::Int(u32::from_be_bytes(fixed(raw, ty)?).into()),
        Type::FLOAT4 => Value::Real(f32::from_be_bytes(fixed(raw, ty)?)),
        Type::FLOAT8 => Value::Double(f64::from_be_bytes(fixed(raw, ty)?)),
        Type::NUMERIC => Value::Decimal(
            numeric::decode(raw)
                .map_err(|found| wrong(format!("expected a decimal number, found {found}")))?,
        ),
        Type::TEXT | Type::VARCHAR | Type::BPCHAR => Value::Text(text(raw)?),
        // A single byte, and no text at all for zero.
        Type::CHAR => Value::Text(text(if raw == [0] { &[] } else { raw })?),
        Type::BYTEA => Value::Bytes(raw),
        Type::DATE => match i32::from_be_bytes(fixed(raw, ty)?) {
            i32::MIN | i32::MAX => return Err(infinite(ty)),
            days => Value::Date(Date::from_days(i64::from(days) + EPOCH)),
        },
        Type::TIME => Value::Time(
            Time::from_micros(i64::from_be_bytes(fixed(raw, ty)?))
                .ok_or_else(|| wrong("expected a time of day, found 24:00:00"))?,
        ),
        Type::TIMESTAMP => {
            let (date, time) = date_time(raw, ty)?;
            Value::DateTime(date, time)
        }
        Type::TIMESTAMPTZ => {
            let (date, time) = date_time(raw, ty)?;
            Value::Instant(date, time)
        }
        Type::UUID => Value::Uuid(fixed(raw, ty)?),
        Type::JSON => Value::Json(Cow::Borrowed(text(raw)?)),
        Type::JSONB => match raw {
            [1, document @ ..] => Value::Json(Cow::Borrowed(text(document)?)),
            _ => return Err(malformed(ty)),
        },
        _ => match ty.kind() {
            Kind::Domain(base) => value(raw, base)?,
            Kind::Array(element) => Value::List(List::Read(array(raw, ty, element)?)),
            Kind::Range(end) => Value::Range(Box::new(range::decode(raw, ty, end)?)),
            _ if is_text(ty) => Value::Text(text(raw)?),
            _ => return Err(wrong(format!("values of the type `{ty}` cannot be read"))),
        },
    })
}

fn fixed<const N: usize>(raw: &[u8], ty: &Type) -> Result<[u8; N]> {
    raw.try_into().map_err(|_| malformed(ty))
}

fn text(raw: &[u8]) -> Result<&str> {
    std::str::from_utf8(raw)
        .map_err(|error| wrong("found text that is not valid UTF-8").with_source(error))
}

fn date_time(raw: &[u8], ty: &Type) -> Result<(Date, Time)> {
    let micros = match i64::from_be_bytes(fixed(raw, ty)?) {
        i64::MIN | i64::MAX => return Err(infinite(ty)),
        micros => micros,
    };
    let time = Time::from_micros(micros.rem_euclid(DAY)).ok_or_else(|| malformed(ty))?;
    Ok((Date::from_days(micros.div_euclid(DAY) + EPOCH), time))
}

fn array<'r>(raw: &'r [u8], ty: &Type, element: &Type) -> Result<Vec<Value<'r>>> {
    let mut rest = raw;
    let int = |from: &mut &[u8]| match from.split_first_chunk() {
        Some((head, tail)) => {
            *from = tail;
            Ok(i32::from_be_bytes(*head))
        }
        None => Err(malformed(ty)),
    };
    let dimensions = int(&mut rest)?;
    let _has_nulls = int(&mut rest)?;
    let _element = int(&mut rest)?;
    match dimensions {
        0 => return Ok(Vec::new()),
        1 => {}
        _ => {
            return Err(wrong(
                "expected a list, found an array of several dimensions",
            ));
        }
    }
    let count = int(&mut rest)?;
    let _lower_bound = int(&mut rest)?;
    let mut values = Vec::with_capacity(usize::try_from(count).unwrap_or(0).min(rest.len() / 4));
    for _ in 0..count {
        let length = int(&mut rest)?;
        values.push(match usize::try_from(length) {
            Err(_) => Value::Null,
            Ok(length) => {
                let (item, tail) = rest.split_at_checked(length).ok_or_else(|| malformed(ty))?;
                rest = tail;
                value(item, element)?
            }
        });
    }
    Ok(values)
}

#[cold]
fn wrong(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Decode, message)
}

#[cold]
pub(super) fn malformed(ty: &Type) -> Error {
    wrong(format!("found bytes that are no value of the type `{ty}`"))
}

#[cold]
fn infinite(ty: &Type) -> Error {
    wrong(format!("found an infinite `{ty}`, which has no Rust value"))
}

#[cfg(test)]
mod tests {
    use bytes::BytesMut;

    use super::super::encode;
    use super::*;

    fn round_trip(value: &Value<'_>, ty: &Type) -> String {
        let mut out = BytesMut::new();
        encode::value(value, ty, &mut out).unwrap();
        format!("{:?}", super::value(&out, ty).unwrap())
    }

    #[test]
    fn values_round_trip() {
        let date = Date {
            year: 1999,
            month: 12,
            day: 31,
        };
        let time = Time {
            hour: 23,
            minute: 59,
            second: 59,
            nano: 999_999_000,
        };
        for (value, ty) in [
            (Value::Bool(true), Type::BOOL),
            (Value::Int(-5), Type::INT2),
            (Value::Int(i32::MIN.into()), Type::INT4),
            (Value::Int(i64::MAX), Type::INT8),
            (Value::Real(1.5), Type::FLOAT4),
            (Value::Double(-0.1), Type::FLOAT8),
            (Value::Text("naïve"), Type::VARCHAR),
            (Value::Bytes(&[0, 255]), Type::BYTEA),
            (Value::Date(date), Type::DATE),
            (Value::Time(time), Type::TIME),
            (Value::DateTime(date, time), Type::TIMESTAMP),
            (Value::Instant(date, time), Type::TIMESTAMPTZ),
            (Value::Uuid([7; 16]), Type::UUID),
            (Value::Json("{}".into()), Type::JSON),
            (Value::Json("[1]".into()), Type::JSONB),
            (Value::List(List::Read(vec![])), Type::INT4_ARRAY),
            (
                Value::List(List::Read(vec![Value::Text("a"), Value::Null])),
                Type::TEXT_ARRAY,
            ),
        ] {
            assert_eq!(round_trip(&value, &ty), format!("{value:?}"), "{ty}");
        }
    }

    #[test]
    fn domains_are_their_base_type() {
        let name = |name: &str| name.to_owned();
        let positive = Type::new(
            name("positive"),
            90_001,
            Kind::Domain(Type::INT4),
            name("public"),
        );
        assert_eq!(round_trip(&Value::Int(7), &positive), "Int(7)");
        let array = Type::new(
            name("_positive"),
            90_002,
            Kind::Array(positive),
            name("public"),
        );
        let list = Value::List(List::Read(vec![Value::Int(7)]));
        assert_eq!(round_trip(&list, &array), format!("{list:?}"));
    }

    #[test]
    fn bytes_that_are_no_value_are_errors() {
        for (raw, ty) in [
            (&[1, 2][..], Type::INT4),
            (&[0xff], Type::TEXT),
            (&[2, b'{'], Type::JSONB),
            (&i64::MAX.to_be_bytes(), Type::TIMESTAMPTZ),
            (&i32::MIN.to_be_bytes(), Type::DATE),
            (&DAY.to_be_bytes(), Type::TIME),
            (
                &[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 9, 0, 0, 0, 1],
                Type::INT4_ARRAY,
            ),
            (&[0; 16], Type::INTERVAL),
        ] {
            assert_eq!(
                value(raw, &ty).unwrap_err().kind(),
                ErrorKind::Decode,
                "{ty}"
            );
        }
    }
}
