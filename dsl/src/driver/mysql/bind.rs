//! Binding values to the placeholders of a statement.

use mysql::Value as Bound;

use super::super::{encode, json};
use crate::bind::{AnyParams, Binder};
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::value::{Date, Time, Value};

/// Above this many bytes, values travel one by one instead of in one packet.
const ONE_PACKET: usize = 0xff_ffff;
/// What a packet holds besides the values.
const OF_PACKET: usize = 64;
/// What a value takes besides its bytes, at most.
const OF_VALUE: usize = 16;

/// All values of a statement, about `count` of them, in packets of at most `max_packet` bytes.
pub(super) fn all(
    kind: Kind,
    params: &dyn AnyParams,
    max_packet: usize,
    count: usize,
) -> Result<Vec<Bound>> {
    let mut bind = Bind {
        kind,
        values: Vec::with_capacity(count),
        bytes: 0,
    };
    params.bind(&mut bind)?;
    let Bind { values, bytes, .. } = bind;
    if values.len() > kind.max_binds() {
        return Err(Error::too_many_values(kind, values.len()));
    }
    if bytes + values.len() * OF_VALUE + OF_PACKET > max_packet {
        fits(kind, &values, max_packet)?;
    }
    Ok(values)
}

struct Bind {
    kind: Kind,
    values: Vec<Bound>,
    /// How many bytes texts and the like have.
    bytes: usize,
}

impl<'v> Binder<'v> for Bind {
    fn kind(&self) -> Kind {
        self.kind
    }

    fn integer(&mut self, number: i64) -> Result<()> {
        self.values.push(Bound::Int(number));
        Ok(())
    }

    fn text(&mut self, text: &'v str) -> Result<()> {
        self.bytes += text.len();
        self.values.push(Bound::Bytes(text.into()));
        Ok(())
    }

    fn null(&mut self) -> Result<()> {
        self.values.push(Bound::NULL);
        Ok(())
    }

    fn value(&mut self, value: Value<'v>) -> Result<()> {
        let value = self.bound(value)?;
        if let Bound::Bytes(bytes) = &value {
            self.bytes += bytes.len();
        }
        self.values.push(value);
        Ok(())
    }
}

impl Bind {
    fn bound(&self, value: Value<'_>) -> Result<Bound> {
        Ok(match value {
            Value::Null => Bound::NULL,
            Value::Bool(truth) => Bound::Int(i64::from(truth)),
            Value::Int(number) => Bound::Int(number),
            Value::UInt(number) => Bound::UInt(number),
            Value::Real(number) if number.is_finite() => Bound::Float(number),
            Value::Double(number) if number.is_finite() => Bound::Double(number),
            Value::Real(_) | Value::Double(_) => return Err(self.not_finite()),
            Value::Text(text) => Bound::Bytes(text.into()),
            Value::String(text) => Bound::Bytes(text.into_bytes()),
            Value::Json(text) => Bound::Bytes(text.into_owned().into_bytes()),
            Value::Bytes(bytes) => Bound::Bytes(bytes.to_vec()),
            Value::Date(date) => self.date_time(date, Time::MIDNIGHT)?,
            Value::DateTime(date, time) | Value::Instant(date, time) => {
                self.date_time(date, time)?
            }
            Value::Time(time) => Bound::Time(
                false,
                0,
                time.hour,
                time.minute,
                time.second,
                time.nano / 1_000,
            ),
            Value::List(list) => Bound::Bytes(json::json_array(&list)?.into_bytes()),
            Value::Range(_) => {
                return Err(self.refuse("is a range, which the server has no type for"));
            }
            Value::Decimal(_) | Value::Uuid(_) => {
                Bound::Bytes(encode::plain_text(&value).into_bytes())
            }
        })
    }

    fn date_time(&self, date: Date, time: Time) -> Result<Bound> {
        let year = u16::try_from(date.year).ok().filter(|year| *year <= 9_999);
        let Some(year) = year else {
            return Err(self.refuse("is a date outside of the years 0 to 9999"));
        };
        let Time {
            hour,
            minute,
            second,
            nano,
        } = time;
        Ok(Bound::Date(
            year,
            date.month,
            date.day,
            hour,
            minute,
            second,
            nano / 1_000,
        ))
    }

    #[cold]
    fn not_finite(&self) -> Error {
        self.refuse("is NaN or infinite, which no number of the server is")
    }

    #[cold]
    fn refuse(&self, why: &str) -> Error {
        refuse(self.kind, self.values.len(), why)
    }
}

/// Refuses values that the server would answer by hanging up.
fn fits(kind: Kind, values: &[Bound], max_packet: usize) -> Result<()> {
    let size = |value: &Bound| match value {
        Bound::Bytes(bytes) => bytes.len() + OF_VALUE,
        _ => OF_VALUE,
    };
    let total: usize = values.iter().map(size).sum();
    if total + OF_PACKET <= max_packet {
        return Ok(());
    }
    if let Some(index) = values
        .iter()
        .position(|value| size(value) + OF_PACKET > max_packet)
    {
        return Err(refuse(
            kind,
            index,
            "is longer than the server's `max_allowed_packet`",
        ));
    }
    if total <= ONE_PACKET {
        let message = "the values together are longer than the server's `max_allowed_packet`";
        return Err(Error::new(ErrorKind::Encode, message).with_engine(kind));
    }
    Ok(())
}

#[cold]
fn refuse(kind: Kind, index: usize, why: &str) -> Error {
    Error::new(ErrorKind::Encode, format!("value {} {why}", index + 1)).with_engine(kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Decimal, List};

    fn bound(value: Value<'_>) -> Result<Bound> {
        let mut bind = Bind {
            kind: Kind::MySql,
            values: vec![],
            bytes: 0,
        };
        bind.value(value)?;
        Ok(bind.values.remove(0))
    }

    #[test]
    fn values_become_those_of_the_protocol() {
        let date = Date {
            year: 2024,
            month: 2,
            day: 29,
        };
        let time = Time {
            hour: 23,
            minute: 5,
            second: 9,
            nano: 123_456_789,
        };
        let text = |text: &str| Bound::Bytes(text.into());
        for (value, expected) in [
            (Value::Bool(true), Bound::Int(1)),
            (Value::UInt(u64::MAX), Bound::UInt(u64::MAX)),
            (Value::Decimal(Decimal::new(-125, 2)), text("-1.25")),
            (Value::Date(date), Bound::Date(2024, 2, 29, 0, 0, 0, 0)),
            (
                Value::Instant(date, time),
                Bound::Date(2024, 2, 29, 23, 5, 9, 123_456),
            ),
            (Value::Time(time), Bound::Time(false, 0, 23, 5, 9, 123_456)),
            (
                Value::List(List::Read(vec![Value::Int(1), Value::Int(2)])),
                text("[1,2]"),
            ),
            (
                Value::Uuid([0; 16]),
                text("00000000-0000-0000-0000-000000000000"),
            ),
        ] {
            assert_eq!(bound(value).unwrap(), expected);
        }
    }

    #[test]
    fn values_that_the_server_does_not_have_are_refused() {
        let date = Date {
            year: -1,
            month: 1,
            day: 1,
        };
        for value in [
            Value::Double(f64::NAN),
            Value::Real(f32::INFINITY),
            Value::Date(date),
        ] {
            assert_eq!(bound(value).unwrap_err().kind(), ErrorKind::Encode);
        }
    }

    #[test]
    fn values_too_long_for_a_packet_are_refused() {
        let values = vec![Bound::Int(1), Bound::Bytes(vec![0; 1_000])];
        assert!(fits(Kind::MySql, &values, 2_000).is_ok());
        let error = fits(Kind::MySql, &values, 1_024).unwrap_err();
        assert_eq!(
            error.to_string(),
            "MySQL: value 2 is longer than the server's `max_allowed_packet`"
        );
    }
}
