//! Dates and times.
//!
//! For each of the types `date`, `time`, `timestamp` and `instant`, which are text in SQLite:
//!
//! | function | what it does |
//! |---|---|
//! | `querent_date_part(field, x)` | a field of it, an integer |
//! | `querent_date_trunc(unit, x)` | the start of the unit that it is in |
//! | `querent_date_add(unit, x, n)` | `n` units later |
//! | `querent_date_diff(unit, a, b)` | the whole units from `a` to `b` |
//! | `querent_date_iso(x)` | its text in ISO 8601 |
//! | `querent_timestamp_date(x)`, `querent_timestamp_time(x)` | its date and its time of day |
//!
//! SQLite's own functions know no time to the microsecond, and adding a month to January 31 gives a
//! day of March.

use jiff::civil::{self, DateTime, Weekday};
use jiff::tz::Offset;
use jiff::{Span, ToSpan as _};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;

use crate::types::{Date, SqlType, Time, Timestamp, TimestampTz};
use crate::value::Value;

const FLAGS: FunctionFlags = FunctionFlags::SQLITE_UTF8
    .union(FunctionFlags::SQLITE_DETERMINISTIC)
    .union(FunctionFlags::SQLITE_INNOCUOUS);

pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    for form in [Form::Date, Form::Time, Form::Timestamp, Form::Instant] {
        let name = |function: &str| format!("querent_{}_{function}", form.name());
        connection.create_scalar_function(&*name("part"), 2, FLAGS, move |context| {
            let Some(at) = form.argument(context, 1)? else {
                return Ok(None);
            };
            part(word(context)?, at).map(Some)
        })?;
        connection.create_scalar_function(&*name("trunc"), 2, FLAGS, move |context| {
            let Some(at) = form.argument(context, 1)? else {
                return Ok(None);
            };
            trunc(word(context)?, at).map(|at| Some(form.text(at)))
        })?;
        connection.create_scalar_function(&*name("add"), 3, FLAGS, move |context| {
            let (Some(at), Some(amount)) = (form.argument(context, 1)?, context.get(2)?) else {
                return Ok(None);
            };
            add(form, word(context)?, at, amount).map(|at| Some(form.text(at)))
        })?;
        connection.create_scalar_function(&*name("diff"), 3, FLAGS, move |context| {
            let (Some(from), Some(to)) = (form.argument(context, 1)?, form.argument(context, 2)?)
            else {
                return Ok(None);
            };
            difference(word(context)?, from, to).map(Some)
        })?;
        connection.create_scalar_function(&*name("iso"), 1, FLAGS, move |context| {
            Ok(form.argument(context, 0)?.map(|at| form.iso(at)))
        })?;
    }
    for form in [Form::Timestamp, Form::Instant] {
        for target in [Form::Date, Form::Time] {
            let name = format!("querent_{}_{}", form.name(), target.name());
            connection.create_scalar_function(&*name, 1, FLAGS, move |context| {
                Ok(form.argument(context, 0)?.map(|at| target.text(at)))
            })?;
        }
    }
    Ok(())
}

/// What a text stands for.
#[derive(Clone, Copy)]
enum Form {
    Date,
    Time,
    Timestamp,
    Instant,
}

impl Form {
    const fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Timestamp => "timestamp",
            Self::Instant => "instant",
        }
    }

    /// The argument at `index`: a date at midnight, a time of day of 1970-01-01, an instant in UTC.
    fn argument(self, context: &Context<'_>, index: usize) -> rusqlite::Result<Option<DateTime>> {
        let text = match context.get_raw(index) {
            ValueRef::Null => return Ok(None),
            ValueRef::Text(text) => std::str::from_utf8(text).unwrap_or_default(),
            _ => return Err(failed(format!("a {} is not text", self.name()))),
        };
        let value = Value::Text(text);
        let at = match self {
            Self::Date => Date::read(value).map(|date| date.at(0, 0, 0, 0)),
            Self::Time => Time::read(value).map(|time| civil::date(1970, 1, 1).to_datetime(time)),
            Self::Timestamp => Timestamp::read(value),
            Self::Instant => TimestampTz::read(value).map(|at| Offset::UTC.to_datetime(at)),
        };
        at.map(Some)
            .map_err(|_| failed(format!("a text is not a {}", self.name())))
    }

    /// The text that the driver would bind.
    fn text(self, at: DateTime) -> String {
        match self {
            Self::Date => at.date().to_string(),
            Self::Time => at.time().to_string(),
            Self::Timestamp | Self::Instant => format!("{} {}", at.date(), at.time()),
        }
    }

    fn iso(self, at: DateTime) -> String {
        match self {
            Self::Date => at.date().to_string(),
            Self::Time => format!("{:.6}", at.time()),
            Self::Timestamp => format!("{}T{:.6}", at.date(), at.time()),
            Self::Instant => format!("{}T{:.6}Z", at.date(), at.time()),
        }
    }
}

/// The unit or field, which the SQL names.
fn word<'c>(context: &'c Context<'_>) -> rusqlite::Result<&'c str> {
    context.get_raw(0).as_str().map_err(Into::into)
}

fn part(field: &str, at: DateTime) -> rusqlite::Result<i64> {
    let (date, time) = (at.date(), at.time());
    Ok(match field {
        "year" => date.year().into(),
        "quarter" => i64::from((date.month() + 2) / 3),
        "month" => date.month().into(),
        "week" => date.iso_week_date().week().into(),
        "iso year" => date.iso_week_date().year().into(),
        "day" => date.day().into(),
        "day of year" => date.day_of_year().into(),
        "weekday" => date.weekday().to_monday_one_offset().into(),
        "hour" => time.hour().into(),
        "minute" => time.minute().into(),
        "second" => time.second().into(),
        "microsecond" => i64::from(time.subsec_nanosecond() / 1_000),
        "epoch" => micros(at).div_euclid(1_000_000),
        _ => return Err(failed(format!("`{field}` is not a field"))),
    })
}

fn trunc(unit: &str, at: DateTime) -> rusqlite::Result<DateTime> {
    let (date, time) = (at.date(), at.time());
    let midnight = civil::Time::midnight();
    let (year, month) = (date.year(), date.month());
    Ok(match unit {
        "year" => civil::date(year, 1, 1).to_datetime(midnight),
        "quarter" => civil::date(year, (month - 1) / 3 * 3 + 1, 1).to_datetime(midnight),
        "month" => date.first_of_month().to_datetime(midnight),
        "week" => {
            let days = date.weekday().since(Weekday::Monday);
            date.checked_sub(i64::from(days).days())
                .map_err(|_| out_of_range())?
                .to_datetime(midnight)
        }
        "day" => date.to_datetime(midnight),
        "hour" => date.at(time.hour(), 0, 0, 0),
        "minute" => date.at(time.hour(), time.minute(), 0, 0),
        "second" => date.at(time.hour(), time.minute(), time.second(), 0),
        "microsecond" => {
            let nanos = time.subsec_nanosecond() / 1_000 * 1_000;
            date.at(time.hour(), time.minute(), time.second(), nanos)
        }
        _ => return Err(no_unit(unit)),
    })
}

fn add(form: Form, unit: &str, at: DateTime, amount: i64) -> rusqlite::Result<DateTime> {
    let none = Span::new();
    let span = match unit {
        "year" => none.try_years(amount),
        "quarter" => none.try_months(amount.checked_mul(3).ok_or_else(out_of_range)?),
        "month" => none.try_months(amount),
        "week" => none.try_weeks(amount),
        "day" => none.try_days(amount),
        "hour" => none.try_hours(amount),
        "minute" => none.try_minutes(amount),
        "second" => none.try_seconds(amount),
        "microsecond" => none.try_microseconds(amount),
        _ => return Err(no_unit(unit)),
    };
    let span = span.map_err(|_| out_of_range())?;
    if matches!(form, Form::Time) {
        return Ok(at.date().to_datetime(at.time().wrapping_add(span)));
    }
    let sum = at.checked_add(span).map_err(|_| out_of_range())?;
    if (1..=9_999).contains(&sum.year()) {
        Ok(sum)
    } else {
        Err(out_of_range())
    }
}

fn difference(unit: &str, from: DateTime, to: DateTime) -> rusqlite::Result<i64> {
    let micros = micros(to) - micros(from);
    Ok(match unit {
        "year" => months(from, to) / 12,
        "quarter" => months(from, to) / 3,
        "month" => months(from, to),
        "week" => micros / 604_800_000_000,
        "day" => micros / 86_400_000_000,
        "hour" => micros / 3_600_000_000,
        "minute" => micros / 60_000_000,
        "second" => micros / 1_000_000,
        "microsecond" => micros,
        _ => return Err(no_unit(unit)),
    })
}

/// The turns of the month from one to the other, without one that came before the same day and time.
fn months(from: DateTime, to: DateTime) -> i64 {
    let count = |at: DateTime| i64::from(at.year()) * 12 + i64::from(at.month());
    let of_month = |at: DateTime| (at.day(), at.time());
    let months = count(to) - count(from);
    if from <= to {
        months - i64::from(of_month(to) < of_month(from))
    } else {
        months + i64::from(of_month(to) > of_month(from))
    }
}

/// Microseconds since 1970-01-01 00:00:00.
fn micros(at: DateTime) -> i64 {
    let (date, time) = (
        crate::types::time::from_date(at.date()),
        crate::types::time::from_time(at.time()),
    );
    date.days() * 86_400_000_000 + time.micros()
}

#[cold]
fn no_unit(unit: &str) -> rusqlite::Error {
    failed(format!("`{unit}` is not a unit"))
}

#[cold]
fn out_of_range() -> rusqlite::Error {
    failed("a date is out of the range of the years 1 to 9999".to_owned())
}

#[cold]
fn failed(message: String) -> rusqlite::Error {
    rusqlite::Error::UserFunctionError(message.into())
}
