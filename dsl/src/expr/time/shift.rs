//! Addition and subtraction of units.

use std::marker::PhantomData;

use super::unit::{Counted, spell};
use super::{Day, Hour, Microsecond, Minute, Month, Quarter, Second, Week, Year};
use crate::expr::{Call2, IntoExpr, UnitOf};
use crate::types::{BigInt, Date, Time, Timestamp, TimestampTz};

/// `a + n * INTERVAL '1 U'` of an `a` of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct Add<U, Q>(PhantomData<(U, Q)>);

/// `a - n * INTERVAL '1 U'` of an `a` of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct Subtract<U, Q>(PhantomData<(U, Q)>);

macro_rules! both {
    ($kind:ident: $($unit:ident $name:literal $mysql:literal $interval:literal;)*) => { $(
        shift! { $kind Add $unit $name $mysql $interval "+" "DATE_ADD" "{n}" }
        shift! { $kind Subtract $unit $name $mysql $interval "-" "DATE_SUB" "-{n}" }
    )* };
}
macro_rules! shift {
    (date $shift:ident $unit:ident $name:literal $mysql:literal $interval:literal
        $sign:literal $function:literal $signed:literal) => {
        spell!($shift<$unit, Date>, ["x", "n"],
            concat!("CAST({x} ", $sign, " {n} * INTERVAL '", $interval, "' AS date)"),
            "mysql_family" concat!($function, "({x}, INTERVAL {n} ", $mysql, ")"),
            "sqlite" concat!("querent_date_add('", $name, "', {x}, ", $signed, ")"),
            "mssql" concat!("DATEADD(", $name, ", ", $signed, ", {x})"));
        // In UTC, where every day has 24 hours.
        spell!($shift<$unit, TimestampTz>, ["x", "n"],
            concat!("({x} AT TIME ZONE 'UTC' ", $sign, " {n} * INTERVAL '", $interval,
                "') AT TIME ZONE 'UTC'"),
            "mysql_family" concat!($function, "({x}, INTERVAL {n} ", $mysql, ")"),
            "sqlite" concat!("querent_instant_add('", $name, "', {x}, ", $signed, ")"),
            "mssql" concat!("DATEADD(", $name, ", ", $signed, ", {x} AT TIME ZONE 'UTC')"));
        shift! { timestamp $shift $unit $name $mysql $interval $sign $function $signed }
    };
    (time $shift:ident $unit:ident $name:literal $mysql:literal $interval:literal
        $sign:literal $function:literal $signed:literal) => {
        spell!($shift<$unit, Time>, ["x", "n"],
            concat!("{x} ", $sign, " {n} * INTERVAL '", $interval, "'"),
            // By way of a date, to come back to 0:00 after 24 hours.
            "mysql_family" concat!("CAST(", $function, "(TIMESTAMP('2000-01-02', {x}), INTERVAL {n} ",
                $mysql, ") AS TIME(6))"),
            "sqlite" concat!("querent_time_add('", $name, "', {x}, ", $signed, ")"),
            "mssql" concat!("DATEADD(", $name, ", ", $signed, ", {x})"));
        spell!($shift<$unit, TimestampTz>, ["x", "n"],
            concat!("{x} ", $sign, " {n} * INTERVAL '", $interval, "'"),
            "mysql_family" concat!($function, "({x}, INTERVAL {n} ", $mysql, ")"),
            "sqlite" concat!("querent_instant_add('", $name, "', {x}, ", $signed, ")"),
            "mssql" concat!("DATEADD(", $name, ", ", $signed, ", {x})"));
        shift! { timestamp $shift $unit $name $mysql $interval $sign $function $signed }
    };
    (timestamp $shift:ident $unit:ident $name:literal $mysql:literal $interval:literal
        $sign:literal $function:literal $signed:literal) => {
        spell!($shift<$unit, Timestamp>, ["x", "n"],
            concat!("{x} ", $sign, " {n} * INTERVAL '", $interval, "'"),
            "mysql_family" concat!($function, "({x}, INTERVAL {n} ", $mysql, ")"),
            "sqlite" concat!("querent_timestamp_add('", $name, "', {x}, ", $signed, ")"),
            "mssql" concat!("DATEADD(", $name, ", ", $signed, ", {x})"));
    };
}
both! { date:
    Year "year" "YEAR" "1 year";
    Quarter "quarter" "QUARTER" "3 months";
    Month "month" "MONTH" "1 month";
    Week "week" "WEEK" "7 days";
    Day "day" "DAY" "1 day";
}
both! { time:
    Hour "hour" "HOUR" "1 hour";
    Minute "minute" "MINUTE" "1 minute";
    Second "second" "SECOND" "1 second";
    Microsecond "microsecond" "MICROSECOND" "1 microsecond";
}

/// `a + n * INTERVAL '1 month'`: a date, time or instant that many units later, or earlier for a
/// negative number; NULL for NULL. The result has the type of `value`.
///
/// Months, quarters and years keep the day of the month, or take the last day of a month that is too
/// short. A time of day wraps at midnight. `DATE_ADD(a, INTERVAL n MONTH)` on MySQL and MariaDB,
/// `DATEADD(month, n, a)` on SQL Server, `querent_timestamp_add('month', a, n)` on SQLite, a function
/// that the driver registers: SQLite's own goes on into the next month.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// use querent::time::{Day, Month, add};
///
/// let query = events::table.select((add(events::day, 1, Month), add(events::day, events::id, Day)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CAST("events"."day" + CAST($1 AS bigint) * INTERVAL '1 month' AS date), CAST("events"."day" + "events"."id" * INTERVAL '1 day' AS date) FROM "events""#,
/// );
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT DATE_ADD(`events`.`day`, INTERVAL ? MONTH), DATE_ADD(`events`.`day`, INTERVAL `events`.`id` DAY) FROM `events`",
/// );
/// ```
#[allow(unused_variables)]
pub fn add<N, A: IntoExpr<BigInt>, U: UnitOf<N>>(
    value: N,
    amount: A,
    unit: U,
) -> Counted<U::Sql, Call2<Add<U, U::Sql>, U::Sql, U::Node, A::Node>> {
    Call2::new(U::node(value), amount.into_node())
}

/// `a - n * INTERVAL '1 month'`: a date, time or instant that many units earlier; like [`add`].
///
/// `DATE_SUB(a, INTERVAL n MONTH)` on MySQL and MariaDB.
#[allow(unused_variables)]
pub fn subtract<N, A: IntoExpr<BigInt>, U: UnitOf<N>>(
    value: N,
    amount: A,
    unit: U,
) -> Counted<U::Sql, Call2<Subtract<U, U::Sql>, U::Sql, U::Node, A::Node>> {
    Call2::new(U::node(value), amount.into_node())
}
