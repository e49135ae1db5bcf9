//! Dates and times, read into the types of [`jiff`].

use jiff::civil;

use super::iso::{parse_date, parse_date_time, parse_time, to_utc};
use super::{Accepts, Mismatch, Ordered, Readable, Spelling, SqlType};
use crate::value::{self, Value};

macro_rules! temporal {
    ($($(#[$doc:meta])* $name:ident: $rust:ty = $read:ident, $text:literal,
       $mariadb:literal $mssql:literal $postgres:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl SqlType for $name {
            type Rust = $rust;
            type Ref<'r> = $rust;
            type Sum = Self;
            const CAST: Spelling = Spelling {
                mariadb: $mariadb,
                mssql: $mssql,
                mysql: $mariadb,
                postgres: $postgres,
                sqlite: "TEXT",
            };

            fn read(value: Value<'_>) -> Result<$rust, Mismatch> {
                $read(&value).ok_or_else(|| Mismatch::new($text, &value))
            }

            fn read_ref(value: Value<'_>) -> Result<$rust, Mismatch> {
                Self::read(value)
            }
        }
        #[diagnostic::do_not_recommend]
        impl Readable for $name {}
        #[diagnostic::do_not_recommend]
        impl Ordered for $name {
    type Itself = Self;
}
        #[diagnostic::do_not_recommend]
        impl<Q: super::Is<Self>> Accepts<Q> for $name {}
    )* };
}
temporal! {
    /// Calendar dates: `date`, text `YYYY-MM-DD` on SQLite.
    Date: civil::Date = read_date, "a date", "DATE" "date" "date";
    /// Times of day: `time`, text `HH:MM:SS` on SQLite.
    Time: civil::Time = read_time, "a time of day", "TIME(6)" "time" "time";
    /// Date and time of day without a time zone: `timestamp`, `DATETIME` on MySQL and MariaDB,
    /// `datetime2` on SQL Server, text `YYYY-MM-DD HH:MM:SS` on SQLite.
    Timestamp: civil::DateTime = read_timestamp, "a date and time", "DATETIME(6)" "datetime2" "timestamp";
    /// Instants: `timestamptz`, `TIMESTAMP` on MySQL and MariaDB (their sessions run in UTC),
    /// `datetimeoffset` on SQL Server, text in UTC on SQLite.
    TimestampTz: jiff::Timestamp = read_instant, "an instant", "DATETIME(6)" "datetimeoffset" "timestamptz";
}

fn read_date(value: &Value<'_>) -> Option<civil::Date> {
    match value {
        Value::Date(date) => civil_date(*date),
        // What MySQL makes of an expression over a date and a bound date.
        Value::DateTime(date, value::Time::MIDNIGHT) => civil_date(*date),
        Value::Text(text) => civil_date(parse_date(text)?),
        _ => None,
    }
}

fn read_time(value: &Value<'_>) -> Option<civil::Time> {
    match value {
        Value::Time(time) => civil_time(*time),
        Value::Text(text) => civil_time(parse_time(text)?),
        _ => None,
    }
}

fn read_timestamp(value: &Value<'_>) -> Option<civil::DateTime> {
    let (date, time) = match value {
        Value::DateTime(date, time) => (*date, *time),
        Value::Text(text) => {
            let (date, time, zone) = parse_date_time(text)?;
            if zone.is_some() {
                return None;
            }
            (date, time)
        }
        _ => return None,
    };
    Some(civil::DateTime::from_parts(
        civil_date(date)?,
        civil_time(time)?,
    ))
}

fn read_instant(value: &Value<'_>) -> Option<jiff::Timestamp> {
    let (date, time) = match value {
        Value::Instant(date, time) | Value::DateTime(date, time) => (*date, *time),
        Value::Text(text) => {
            let (date, time, zone) = parse_date_time(text)?;
            to_utc(date, time, zone.unwrap_or(0))
        }
        _ => return None,
    };
    let local = civil::DateTime::from_parts(civil_date(date)?, civil_time(time)?);
    jiff::tz::Offset::UTC.to_timestamp(local).ok()
}

fn civil_date(date: value::Date) -> Option<civil::Date> {
    civil::Date::new(
        i16::try_from(date.year).ok()?,
        date.month as i8,
        date.day as i8,
    )
    .ok()
}

fn civil_time(time: value::Time) -> Option<civil::Time> {
    civil::Time::new(
        time.hour as i8,
        time.minute as i8,
        time.second as i8,
        time.nano as i32,
    )
    .ok()
}

pub(crate) fn from_date(date: civil::Date) -> value::Date {
    value::Date {
        year: i32::from(date.year()),
        month: date.month() as u8,
        day: date.day() as u8,
    }
}

pub(crate) fn from_time(time: civil::Time) -> value::Time {
    value::Time {
        hour: time.hour() as u8,
        minute: time.minute() as u8,
        second: time.second() as u8,
        nano: time.subsec_nanosecond() as u32,
    }
}

pub(crate) fn from_instant(instant: jiff::Timestamp) -> (value::Date, value::Time) {
    let local = jiff::tz::Offset::UTC.to_datetime(instant);
    (from_date(local.date()), from_time(local.time()))
}
