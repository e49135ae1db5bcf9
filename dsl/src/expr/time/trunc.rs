//! Truncation to a unit.

use std::marker::PhantomData;

use super::unit::{Counted, spell};
use super::{Day, Hour, Microsecond, Minute, Month, Quarter, Second, Week, Year};
use crate::expr::{Call1, CountedExpr};
use crate::types::{Date, Time, Timestamp, TimestampTz};

/// `DATE_TRUNC(U, a)` of an `a` of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct Trunc<U, Q>(PhantomData<(U, Q)>);

// The year 1 begins on a Monday, and with a year, a quarter, a month, an hour and so on: on MySQL and
// MariaDB, so many whole units after it.
macro_rules! dates {
    ($($unit:ident $name:literal $mysql:literal $mssql:literal;)*) => { $(
        spell!(Trunc<$unit, Date>, ["x"],
            concat!("CAST(DATE_TRUNC('", $name, "', CAST({x} AS timestamp)) AS date)"),
            "mysql_family" concat!("DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(", $mysql,
                ", '0001-01-01', {x}) ", $mysql, ")"),
            "sqlite" concat!("querent_date_trunc('", $name, "', {x})"),
            "mssql" concat!("DATETRUNC(", $mssql, ", {x})"));
    )* };
}
macro_rules! timestamps {
    ($($unit:ident $name:literal $mysql:literal $mssql:literal;)*) => { $(
        spell!(Trunc<$unit, Timestamp>, ["x"],
            concat!("DATE_TRUNC('", $name, "', {x})"),
            "mysql_family" concat!("DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(",
                $mysql, ", '0001-01-01', {x}) ", $mysql, ")"),
            "sqlite" concat!("querent_timestamp_trunc('", $name, "', {x})"),
            "mssql" concat!("DATETRUNC(", $mssql, ", {x})"));
        spell!(Trunc<$unit, TimestampTz>, ["x"],
            concat!("DATE_TRUNC('", $name, "', {x}, 'UTC')"),
            "mysql_family" concat!("DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(",
                $mysql, ", '0001-01-01', {x}) ", $mysql, ")"),
            "sqlite" concat!("querent_instant_trunc('", $name, "', {x})"),
            "mssql" concat!("DATETRUNC(", $mssql, ", {x} AT TIME ZONE 'UTC')"));
    )* };
}
macro_rules! times {
    ($($unit:ident $name:literal $format:literal $precision:literal;)*) => { $(
        spell!(Trunc<$unit, Time>, ["x"],
            concat!("CAST(DATE_TRUNC('", $name, "', {x}) AS time)"),
            "mysql_family" concat!("CAST(TIME_FORMAT({x}, '", $format, "') AS TIME", $precision, ")"),
            "sqlite" concat!("querent_time_trunc('", $name, "', {x})"),
            "mssql" concat!("DATETRUNC(", $name, ", {x})"));
    )* };
}
dates! {
    Year "year" "YEAR" "year";
    Quarter "quarter" "QUARTER" "quarter";
    Month "month" "MONTH" "month";
    Week "week" "WEEK" "iso_week";
    Day "day" "DAY" "day";
}
timestamps! {
    Year "year" "YEAR" "year";
    Quarter "quarter" "QUARTER" "quarter";
    Month "month" "MONTH" "month";
    Week "week" "WEEK" "iso_week";
    Day "day" "DAY" "day";
    Hour "hour" "HOUR" "hour";
    Minute "minute" "MINUTE" "minute";
    Second "second" "SECOND" "second";
    Microsecond "microsecond" "MICROSECOND" "microsecond";
}
times! {
    Hour "hour" "%H:00:00" "";
    Minute "minute" "%H:%i:00" "";
    Second "second" "%H:%i:%s" "";
    Microsecond "microsecond" "%H:%i:%s.%f" "(6)";
}

/// `DATE_TRUNC('month', a)`: the start of the unit that a date, time or instant is in; NULL for NULL.
/// The result has the type of the argument.
///
/// Weeks begin on Monday, and the units of an instant are those of UTC. MySQL and MariaDB count the whole
/// units from the year 1 on and add them to it, SQL Server has `DATETRUNC`, and on SQLite it is
/// `querent_timestamp_trunc('month', a)`, a function that the driver registers.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// use querent::time::{Week, trunc};
///
/// let query = events::table.select(trunc(Week, events::day));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CAST(DATE_TRUNC('week', CAST("events"."day" AS timestamp)) AS date) FROM "events""#,
/// );
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(WEEK, '0001-01-01', `events`.`day`) WEEK) FROM `events`",
/// );
/// ```
#[allow(unused_variables)]
pub fn trunc<U, N: CountedExpr<U>>(
    unit: U,
    value: N,
) -> Counted<N::Sql, Call1<Trunc<U, N::Sql>, N::Sql, N::Node>> {
    Call1::new(value.node())
}
