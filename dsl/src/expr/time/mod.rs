//! Dates, times and instants: parts, truncation, arithmetic, differences, conversions and texts.
//!
//! | function | SQL on PostgreSQL | result |
//! |---|---|---|
//! | [`now`](now()), [`current_date`](current_date()), [`current_time`](current_time()) | `STATEMENT_TIMESTAMP()` | instant, date, time of day |
//! | [`extract`]`(Year, x)` | `CAST(EXTRACT(YEAR FROM x) AS integer)` | `i32`, [`Epoch`]: `i64` |
//! | [`trunc`]`(Month, x)` | `DATE_TRUNC('month', x)` | the type of `x` |
//! | [`add`]`(x, 3, Day)`, [`subtract`] | `x + 3 * INTERVAL '1 day'` | the type of `x` |
//! | [`difference`]`(Day, a, b)` | from `b - a` | `i64` |
//! | [`date_of`], [`time_of`] | `CAST(x AS date)` | date, time of day |
//! | [`make_date`](make_date())`(2024, 2, 29)` | `MAKE_DATE(2024, 2, 29)` | date, or NULL where there is none |
//! | [`make_timestamp`](make_timestamp())`(date, 23, 59, 0)` | `date + MAKE_TIME(23, 59, 0)` | timestamp or NULL |
//! | [`at_utc`](at_utc()), [`from_utc`](from_utc()) | `x AT TIME ZONE 'UTC'` | between instants and timestamps |
//! | [`at_zone`](at_zone()), [`from_zone`](from_zone()) | `x AT TIME ZONE 'Europe/Vienna'` | the same, PostgreSQL alone |
//! | [`iso`] | `TO_CHAR(x, 'YYYY-MM-DD')` | text |
//!
//! Their meaning is the same on every engine:
//!
//! * The parts of an **instant** are those of UTC, whatever the time zone of the session is.
//! * A **week** begins on Monday and is numbered as ISO 8601 says; the days of a week count from
//!   1 (Monday) to 7 (Sunday).
//! * **Adding** months, quarters or years keeps the day of the month, or takes the last day of a month
//!   that is too short: one month after January 31 is February 28 or 29.
//! * A **difference** counts the whole units that have passed, towards zero: from 23:59 to 0:01 of the
//!   next day it is 0 days. A month has passed when the same day and time of day is reached.
//! * The smallest unit is a **microsecond**.
//! * A **time of day** wraps at midnight.
//! * A result outside of the years 1 to 9999 is an error, or NULL on MySQL and MariaDB.
//!
//! The fields and units are part of the SQL text, so that the keys of a grouped query can be made of
//! them:
//!
//! ```
//! # use querent::dialect::Postgres;
//! # use querent::prelude::*;
//! # querent::doc_events!();
//! use querent::time::{Month, trunc};
//!
//! let month = querent::key!(trunc(Month, events::begins));
//! let query = events::table.group_by(month).select((month, count()));
//! assert_eq!(
//!     query.sql::<Postgres>(),
//!     r#"SELECT DATE_TRUNC('month', "events"."begins", 'UTC'), COUNT(*) FROM "events" GROUP BY DATE_TRUNC('month', "events"."begins", 'UTC')"#,
//! );
//! ```
//!
//! Other formats than those of [`iso`] are made in Rust, with the values that are read.

mod convert;
mod difference;
mod extract;
mod iso;
mod make;
mod present;
mod shift;
mod trunc;
mod unit;

pub use convert::{
    DateOf, DateTimeOf, HasDateTime, NamedTimeZones, TimeOf, at_utc, at_zone, date_of, from_utc,
    from_zone, time_of,
};
pub use difference::{Difference, difference};
pub use extract::{Extract, Field, HasField, extract};
pub use iso::{Iso, IsoOf, iso};
pub use make::{make_date, make_timestamp};
pub use present::{current_date, current_time, now};
pub use shift::{Add, Subtract, add, subtract};
pub use trunc::{Trunc, trunc};
pub use unit::{
    CountedIn, Day, DayOfYear, Epoch, Hour, IsoYear, Microsecond, Minute, Month, Quarter, Second,
    Week, Weekday, Year,
};
