//! The fields of dates and times.

use std::marker::PhantomData;

use super::unit::spell;
use super::{
    Day, DayOfYear, Epoch, Hour, IsoYear, Microsecond, Minute, Month, Quarter, Second, Week,
    Weekday, Year,
};
use crate::expr::{Call1, Expr, FieldExpr};
use crate::types::{BigInt, Date, Integer, SqlType, Time, Timestamp, TimestampTz};

/// `EXTRACT(F FROM a)` of an `a` of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct Extract<F, Q>(PhantomData<(F, Q)>);

/// A type whose values have the field `F`: [`Year`] to [`Day`] and [`Epoch`] for a date, [`Hour`] to
/// [`Microsecond`] for a time of day, all of them for timestamps and instants.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` expression has no field `{F}`",
    note = "dates have fields from `Year` to `Day`, times of day from `Hour` to `Microsecond`, timestamps both: see `querent::time`"
)]
pub trait HasField<F> {
    /// The type.
    type Itself: SqlType;
}

/// A field of dates and times.
pub trait Field {
    /// The SQL type of its values.
    type Sql: SqlType;
}
macro_rules! types {
    ($($field:ident $sql:ident),*) => { $(
        #[diagnostic::do_not_recommend]
        impl Field for $field {
            type Sql = $sql;
        }
    )* };
}
types! {
    Year Integer, Quarter Integer, Month Integer, Week Integer, Day Integer, DayOfYear Integer,
    Weekday Integer, IsoYear Integer, Hour Integer, Minute Integer, Second Integer,
    Microsecond Integer, Epoch BigInt
}

macro_rules! fields {
    ($sql:ident $name:literal $utc:literal: $($field:ident $part:literal
        $postgres:literal $before:literal $after:literal $mysql:literal $mssql:literal;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl HasField<$field> for $sql { type Itself = Self; }
        spell!(Extract<$field, $sql>, ["x"],
            concat!($before, "EXTRACT(", $postgres, " FROM {x}", $utc, $after),
            "mysql_family" $mysql,
            "sqlite" concat!("querent_", $name, "_part('", $part, "', {x})"),
            "mssql" concat!($mssql, "{x}", $utc, ")"));
    )* };
}
/// The fields of what has a date. SQL Server's spelling lacks the end, `x)`.
macro_rules! dates {
    ($($sql:ident $name:literal $utc:literal;)*) => { $(
        fields! { $sql $name $utc:
            Year "year" "YEAR" "CAST(" ") AS integer)" "EXTRACT(YEAR FROM {x})" "DATEPART(year, ";
            Quarter "quarter" "QUARTER" "CAST(" ") AS integer)" "EXTRACT(QUARTER FROM {x})"
                "DATEPART(quarter, ";
            Month "month" "MONTH" "CAST(" ") AS integer)" "EXTRACT(MONTH FROM {x})"
                "DATEPART(month, ";
            Week "week" "WEEK" "CAST(" ") AS integer)" "WEEKOFYEAR({x})" "DATEPART(iso_week, ";
            Day "day" "DAY" "CAST(" ") AS integer)" "EXTRACT(DAY FROM {x})" "DATEPART(day, ";
            DayOfYear "day of year" "DOY" "CAST(" ") AS integer)" "DAYOFYEAR({x})"
                "DATEPART(dayofyear, ";
        }
        spell_weeks! { $sql $name $utc }
    )* };
}
/// The fields whose SQL goes on after the call.
macro_rules! spell_weeks {
    ($sql:ident $name:literal $utc:literal) => {
        #[diagnostic::do_not_recommend]
        impl HasField<Weekday> for $sql { type Itself = Self; }
        spell!(Extract<Weekday, $sql>, ["x"],
            concat!("CAST(EXTRACT(ISODOW FROM {x}", $utc, ") AS integer)"),
            "mysql_family" "WEEKDAY({x}) + 1",
            "sqlite" concat!("querent_", $name, "_part('weekday', {x})"),
            // Whatever day the session takes for the first of the week.
            "mssql" concat!("(DATEPART(weekday, {x}", $utc, ") + @@DATEFIRST + 5) % 7 + 1"));
        #[diagnostic::do_not_recommend]
        impl HasField<IsoYear> for $sql { type Itself = Self; }
        spell!(Extract<IsoYear, $sql>, ["x"],
            concat!("CAST(EXTRACT(ISOYEAR FROM {x}", $utc, ") AS integer)"),
            "mysql_family" "YEARWEEK({x}, 3) DIV 100",
            "sqlite" concat!("querent_", $name, "_part('iso year', {x})"),
            // The year of the week's Thursday.
            "mssql" concat!("YEAR(DATEADD(day, 3, DATETRUNC(iso_week, {x}", $utc, ")))"));
        #[diagnostic::do_not_recommend]
        impl HasField<Epoch> for $sql { type Itself = Self; }
        spell!(Extract<Epoch, $sql>, ["x"],
            "CAST(FLOOR(EXTRACT(EPOCH FROM {x})) AS bigint)",
            // Seconds since the year 0.
            "mysql_family" "TO_SECONDS({x}) - 62167219200",
            "sqlite" concat!("querent_", $name, "_part('epoch', {x})"),
            "mssql" concat!("DATEDIFF_BIG(second, '1970-01-01', {x}", $utc, ")"));
    };
}
/// The fields of what has a time of day.
macro_rules! times {
    ($($sql:ident $name:literal $utc:literal;)*) => { $(
        fields! { $sql $name $utc:
            Hour "hour" "HOUR" "CAST(" ") AS integer)" "EXTRACT(HOUR FROM {x})" "DATEPART(hour, ";
            Minute "minute" "MINUTE" "CAST(" ") AS integer)" "EXTRACT(MINUTE FROM {x})"
                "DATEPART(minute, ";
            Second "second" "SECOND" "CAST(FLOOR(" ")) AS integer)" "EXTRACT(SECOND FROM {x})"
                "DATEPART(second, ";
            Microsecond "microsecond" "MICROSECONDS" "MOD(CAST(" ") AS integer), 1000000)"
                "EXTRACT(MICROSECOND FROM {x})" "DATEPART(microsecond, ";
        }
    )* };
}
dates! { Date "date" ""; Timestamp "timestamp" ""; TimestampTz "instant" " AT TIME ZONE 'UTC'"; }
times! { Time "time" ""; Timestamp "timestamp" ""; TimestampTz "instant" " AT TIME ZONE 'UTC'"; }

/// `CAST(EXTRACT(YEAR FROM a) AS integer)`: a field of a date, time or instant, as `i32`, or as `i64`
/// for [`Epoch`]; NULL for NULL.
///
/// `EXTRACT(YEAR FROM a)` on MySQL and MariaDB, `DATEPART(year, a)` on SQL Server,
/// `querent_timestamp_part('year', a)` on SQLite, a function that the driver registers: SQLite's own
/// round to milliseconds, which can be in the next year. The fields of an instant are those of UTC.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// use querent::time::{Week, Year, extract};
///
/// let query = events::table.filter(extract(Week, events::day).eq(53)).select(extract(Year, events::day));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT CAST(EXTRACT(YEAR FROM "events"."day") AS integer) FROM "events" WHERE CAST(EXTRACT(WEEK FROM "events"."day") AS integer) = $1"#,
/// );
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT EXTRACT(YEAR FROM `events`.`day`) FROM `events` WHERE WEEKOFYEAR(`events`.`day`) = ?",
/// );
/// ```
#[allow(unused_variables)]
pub fn extract<F: Field, N: FieldExpr<F>>(
    field: F,
    value: N,
) -> Expr<Call1<Extract<F, N::Sql>, F::Sql, N::Node>> {
    Call1::new(value.node())
}
