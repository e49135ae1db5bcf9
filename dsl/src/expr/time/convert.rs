//! Conversions between dates, times of day, timestamps and instants.

use std::marker::PhantomData;

use super::unit::spell;
use crate::expr::{Call1, DateTimeExpr, Expr};
use crate::types::{Date, Text, Time, Timestamp, TimestampTz};

/// The date of an `a` of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct DateOf<Q>(PhantomData<Q>);

/// The time of day of an `a` of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct TimeOf<Q>(PhantomData<Q>);

/// A timestamp or an instant.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have both a date and a time of day",
    note = "`date_of` and `time_of` take a timestamp or an instant"
)]
pub trait DateTimeOf {
    /// [`date_of`](super::date_of()) of this type.
    type DateOf;
    /// [`time_of`](super::time_of()) of this type.
    type TimeOf;
}
/// A type with a date and a time of day: every [`DateTimeOf`].
pub trait HasDateTime {
    /// [`date_of`](super::date_of()) of this type.
    type DateOf;
    /// [`time_of`](super::time_of()) of this type.
    type TimeOf;
}
impl<Q: DateTimeOf> HasDateTime for Q {
    type DateOf = Q::DateOf;
    type TimeOf = Q::TimeOf;
}
#[diagnostic::do_not_recommend]
impl DateTimeOf for Timestamp {
    type DateOf = DateOf<Self>;
    type TimeOf = TimeOf<Self>;
}
#[diagnostic::do_not_recommend]
impl DateTimeOf for TimestampTz {
    type DateOf = DateOf<Self>;
    type TimeOf = TimeOf<Self>;
}

spell!(DateOf<Timestamp>, ["x"], "CAST({x} AS date)",
    "mysql_family" "CAST({x} AS DATE)",
    "sqlite" "querent_timestamp_date({x})");
spell!(DateOf<TimestampTz>, ["x"], "CAST({x} AT TIME ZONE 'UTC' AS date)",
    "mysql_family" "CAST({x} AS DATE)",
    "sqlite" "querent_instant_date({x})");
spell!(TimeOf<Timestamp>, ["x"], "CAST({x} AS time)",
    "mysql_family" "CAST({x} AS TIME(6))",
    "sqlite" "querent_timestamp_time({x})",
    "mssql" "CAST({x} AS time(6))");
spell!(TimeOf<TimestampTz>, ["x"], "CAST({x} AT TIME ZONE 'UTC' AS time)",
    "mysql_family" "CAST({x} AS TIME(6))",
    "sqlite" "querent_instant_time({x})",
    "mssql" "CAST({x} AT TIME ZONE 'UTC' AS time(6))");

/// `CAST(a AS date)`: the date of a timestamp, or of an instant in UTC; NULL for NULL.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// let query = events::table.select(querent::time::date_of(events::begins));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CAST("events"."begins" AT TIME ZONE 'UTC' AS date) FROM "events""#,
/// );
/// ```
pub fn date_of<N: DateTimeExpr>(
    value: N,
) -> Expr<Call1<<N::Sql as HasDateTime>::DateOf, Date, N::Node>> {
    Call1::new(value.node())
}

/// `CAST(a AS time)`: the time of day of a timestamp, or of an instant in UTC; NULL for NULL.
pub fn time_of<N: DateTimeExpr>(
    value: N,
) -> Expr<Call1<<N::Sql as HasDateTime>::TimeOf, Time, N::Node>> {
    Call1::new(value.node())
}

crate::capability! {
    /// A dialect that knows the time zones of the world by their names.
    pub trait NamedTimeZones: Postgres;
    "`{Self}` does not know time zones by the same names everywhere",
    "this query uses `at_zone` or `from_zone`; use `at_utc` and `from_utc` and convert in Rust, or `add` a fixed offset: MySQL and MariaDB have the names only where an administrator loaded them, SQL Server has names of its own, SQLite has none"
}

crate::function! {
    /// `a AT TIME ZONE 'UTC'`: the date and time of day in UTC of an instant; NULL for NULL.
    ///
    /// `CAST(a AS DATETIME(6))` on MySQL and MariaDB, whose sessions run in UTC.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// let query = events::table.select(querent::time::at_utc(events::begins));
    /// assert_eq!(query.sql::<Postgres>(), r#"SELECT "events"."begins" AT TIME ZONE 'UTC' FROM "events""#);
    /// assert_eq!(query.sql::<MySql>(), "SELECT CAST(`events`.`begins` AS DATETIME(6)) FROM `events`");
    /// ```
    pub fn at_utc(instant: TimestampTz) -> Timestamp = "{instant} AT TIME ZONE 'UTC'",
        mysql_family: "CAST({instant} AS DATETIME(6))",
        sqlite: "querent_instant_trunc('microsecond', {instant})",
        mssql: "CAST({instant} AT TIME ZONE 'UTC' AS datetime2)";

    /// `a AT TIME ZONE 'UTC'`: the instant that a date and time of day is in UTC; NULL for NULL.
    pub fn from_utc(timestamp: Timestamp) -> TimestampTz = "{timestamp} AT TIME ZONE 'UTC'",
        mysql_family: "CAST({timestamp} AS DATETIME(6))",
        sqlite: "querent_timestamp_trunc('microsecond', {timestamp})";

    /// `a AT TIME ZONE zone`: the date and time of day of an instant in a time zone such as
    /// `Europe/Vienna`; NULL for NULL. PostgreSQL alone.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// use querent::time::{Day, at_zone, trunc};
    ///
    /// let day = querent::key!(trunc(Day, at_zone(events::begins, querent::text!("Europe/Vienna"))));
    /// let query = events::table.group_by(day).select(count());
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT COUNT(*) FROM "events" GROUP BY DATE_TRUNC('day', "events"."begins" AT TIME ZONE 'Europe/Vienna')"#,
    /// );
    /// ```
    pub fn at_zone(instant: TimestampTz, zone: Text) -> Timestamp = "{instant} AT TIME ZONE {zone}",
        needs: NamedTimeZones;

    /// `a AT TIME ZONE zone`: the instant of a date and time of day in a time zone; NULL for NULL.
    /// PostgreSQL alone.
    ///
    /// A time that the zone skips or has twice is what PostgreSQL makes of it.
    pub fn from_zone(timestamp: Timestamp, zone: Text) -> TimestampTz =
        "{timestamp} AT TIME ZONE {zone}", needs: NamedTimeZones;
}
