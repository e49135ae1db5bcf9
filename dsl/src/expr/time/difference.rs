//! Differences in whole units.

use std::marker::PhantomData;

use super::unit::{Counted, spell};
use super::{Day, Hour, Microsecond, Minute, Month, Quarter, Second, Week, Year};
use crate::expr::{Call2, CountedExpr, IntoExpr};
use crate::types::{BigInt, Date, Time, Timestamp, TimestampTz};

/// The whole units `U` between two values of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct Difference<U, Q>(PhantomData<(U, Q)>);

/// Days and weeks.
macro_rules! days {
    ($($unit:ident $name:literal $mysql:literal $days:literal $micros:literal;)*) => { $(
        spell!(Difference<$unit, Date>, ["a", "b"],
            concat!("CAST(({b} - {a}) / ", $days, " AS bigint)"),
            "mysql_family" concat!("TIMESTAMPDIFF(", $mysql, ", {a}, {b})"),
            "sqlite" concat!("querent_date_diff('", $name, "', {a}, {b})"),
            "mssql" concat!("DATEDIFF_BIG(day, {a}, {b}) / ", $days));
    )* };
}
/// Units of a fixed length, in seconds and in microseconds.
macro_rules! fixed {
    ($($sql:ident $form:literal $start:literal $end:literal $utc:literal {
        $($unit:ident $name:literal $mysql:literal $seconds:literal $micros:literal;)*
    })*) => { $($(
        spell!(Difference<$unit, $sql>, ["a", "b"],
            concat!("CAST(TRUNC(EXTRACT(EPOCH FROM {b} - {a}) ", $seconds, ") AS bigint)"),
            "mysql_family" concat!("TIMESTAMPDIFF(", $mysql, ", ", $start, "{a}", $end, ", ", $start,
                "{b}", $end, ")"),
            "sqlite" concat!("querent_", $form, "_diff('", $name, "', {a}, {b})"),
            "mssql" concat!("DATEDIFF_BIG(microsecond, {a}", $utc, ", {b}", $utc, ") / ", $micros));
    )*)* };
}
/// Units of several months. The months and years of an age in seconds, at 30 and 365.25 days, are less
/// than half a month away from as many months of a twelfth of a year. SQL Server counts the turns of
/// the month, one of which may have come before the same day and time of day.
macro_rules! months {
    ($($sql:ident $form:literal $before:literal $after:literal $utc:literal {
        $($unit:ident $name:literal $mysql:literal $months:literal;)*
    })*) => { $($(
        spell!(Difference<$unit, $sql>, ["a", "b"],
            concat!("CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(", $before, "{b}", $after,
                ", ", $before, "{a}", $after, "))) / 2629800) / ", $months, ") AS bigint)"),
            "mysql_family" concat!("TIMESTAMPDIFF(", $mysql, ", {a}, {b})"),
            "sqlite" concat!("querent_", $form, "_diff('", $name, "', {a}, {b})"),
            "mssql" concat!("(DATEDIFF_BIG(month, {a}", $utc, ", {b}", $utc, ") - CASE WHEN {a} <= {b} AND ",
                "DATEDIFF_BIG(microsecond, DATETRUNC(month, {b}", $utc, "), {b}) < ",
                "DATEDIFF_BIG(microsecond, DATETRUNC(month, {a}", $utc, "), {a}) THEN 1 WHEN {a} > {b} AND ",
                "DATEDIFF_BIG(microsecond, DATETRUNC(month, {b}", $utc, "), {b}) > ",
                "DATEDIFF_BIG(microsecond, DATETRUNC(month, {a}", $utc, "), {a}) THEN -1 ELSE 0 END) / ",
                $months));
    )*)* };
}
days! {
    Week "week" "WEEK" "7" "";
    Day "day" "DAY" "1" "";
}
fixed! {
    Time "time" "TIMESTAMP('2000-01-01', " ")" "" {
        Hour "hour" "HOUR" "/ 3600" "3600000000";
        Minute "minute" "MINUTE" "/ 60" "60000000";
        Second "second" "SECOND" "/ 1" "1000000";
        Microsecond "microsecond" "MICROSECOND" "* 1000000" "1";
    }
    Timestamp "timestamp" "" "" "" {
        Week "week" "WEEK" "/ 604800" "604800000000";
        Day "day" "DAY" "/ 86400" "86400000000";
        Hour "hour" "HOUR" "/ 3600" "3600000000";
        Minute "minute" "MINUTE" "/ 60" "60000000";
        Second "second" "SECOND" "/ 1" "1000000";
        Microsecond "microsecond" "MICROSECOND" "* 1000000" "1";
    }
    TimestampTz "instant" "" "" " AT TIME ZONE 'UTC'" {
        Week "week" "WEEK" "/ 604800" "604800000000";
        Day "day" "DAY" "/ 86400" "86400000000";
        Hour "hour" "HOUR" "/ 3600" "3600000000";
        Minute "minute" "MINUTE" "/ 60" "60000000";
        Second "second" "SECOND" "/ 1" "1000000";
        Microsecond "microsecond" "MICROSECOND" "* 1000000" "1";
    }
}
months! {
    Date "date" "CAST(" " AS timestamp)" "" {
        Year "year" "YEAR" "12";
        Quarter "quarter" "QUARTER" "3";
        Month "month" "MONTH" "1";
    }
    Timestamp "timestamp" "" "" "" {
        Year "year" "YEAR" "12";
        Quarter "quarter" "QUARTER" "3";
        Month "month" "MONTH" "1";
    }
    TimestampTz "instant" "" " AT TIME ZONE 'UTC'" " AT TIME ZONE 'UTC'" {
        Year "year" "YEAR" "12";
        Quarter "quarter" "QUARTER" "3";
        Month "month" "MONTH" "1";
    }
}

/// The whole units from `from` to `to`, as `i64`: negative when `to` is earlier; NULL for NULL.
///
/// A unit counts when it has passed: from 10:00 to 9:59 of the next day it is 0 days, and a month has
/// passed at the same day and time of day of the next one, so that from January 31 to February 29 it
/// is 0 months. `TIMESTAMPDIFF(DAY, a, b)` on MySQL and MariaDB; the other engines' functions that
/// count boundaries, such as SQL Server's `DATEDIFF`, are corrected. On SQLite it is
/// `querent_timestamp_diff('day', a, b)`, a function that the driver registers.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// use querent::time::{Week, current_date, difference};
///
/// let query = events::table.select(difference(Week, events::day, current_date()));
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT TIMESTAMPDIFF(WEEK, `events`.`day`, UTC_DATE()) FROM `events`",
/// );
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CAST((CAST(STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC' AS date) - "events"."day") / 7 AS bigint) FROM "events""#,
/// );
/// ```
#[allow(unused_variables)]
pub fn difference<U, N: CountedExpr<U>, B: IntoExpr<N::Sql>>(
    unit: U,
    from: N,
    to: B,
) -> Counted<N::Sql, Call2<Difference<U, N::Sql>, BigInt, N::Node, B::Node>> {
    Call2::new(from.node(), to.into_node())
}
