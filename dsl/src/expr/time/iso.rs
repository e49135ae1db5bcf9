//! Dates and times as text.

use std::marker::PhantomData;

use super::unit::spell;
use crate::expr::{Call1, Expr, IsoExpr};
use crate::types::{Date, SqlType, Text, Time, Timestamp, TimestampTz};

/// The text of an `a` of SQL type `Q`.
#[derive(Clone, Copy, Debug)]
pub struct Iso<Q>(PhantomData<Q>);

/// A date, a time of day, a timestamp or an instant.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date or time type",
    note = "`iso` takes a date, a time of day, a timestamp or an instant; a text that holds a date is compared and selected as a text"
)]
pub trait IsoOf {
    /// The type.
    type Itself: SqlType;
}

macro_rules! types {
    ($($sql:ident),*) => { $(
        #[diagnostic::do_not_recommend]
        impl IsoOf for $sql {
            type Itself = Self;
        }
    )* };
}
types!(Date, Time, Timestamp, TimestampTz);

spell!(Iso<Date>, ["x"], "TO_CHAR({x}, 'YYYY-MM-DD')",
    "mysql_family" "DATE_FORMAT({x}, '%Y-%m-%d')",
    "sqlite" "querent_date_iso({x})",
    "mssql" "CONVERT(nvarchar(10), {x}, 23)");
spell!(Iso<Time>, ["x"], "TO_CHAR({x}, 'HH24:MI:SS.US')",
    "mysql_family" "TIME_FORMAT({x}, '%H:%i:%s.%f')",
    "sqlite" "querent_time_iso({x})",
    "mssql" "CONVERT(nvarchar(15), CAST({x} AS time(6)))");
spell!(Iso<Timestamp>, ["x"], "TO_CHAR({x}, 'YYYY-MM-DD\"T\"HH24:MI:SS.US')",
    "mysql_family" "DATE_FORMAT({x}, '%Y-%m-%dT%H:%i:%s.%f')",
    "sqlite" "querent_timestamp_iso({x})",
    "mssql" "CONVERT(nvarchar(26), CAST({x} AS datetime2(6)), 126)");
spell!(Iso<TimestampTz>, ["x"], "TO_CHAR({x} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
    "mysql_family" "DATE_FORMAT({x}, '%Y-%m-%dT%H:%i:%s.%fZ')",
    "sqlite" "querent_instant_iso({x})",
    "mssql" "CONVERT(nvarchar(26), CAST({x} AT TIME ZONE 'UTC' AS datetime2(6)), 126) + N'Z'");

/// `TO_CHAR(a, 'YYYY-MM-DD')`: a date or time as text, as ISO 8601 writes it; NULL for NULL.
///
/// | type | text |
/// |---|---|
/// | date | `2024-02-29` |
/// | time of day | `13:05:09.250000` |
/// | timestamp | `2024-02-29T13:05:09.250000` |
/// | instant | `2024-02-29T13:05:09.250000Z` |
///
/// `DATE_FORMAT(a, ..)` on MySQL and MariaDB, `CONVERT(nvarchar, a, ..)` on SQL Server,
/// `querent_date_iso(a)` on SQLite, a function that the driver registers.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_events!();
/// let query = events::table.select(querent::time::iso(events::day));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT TO_CHAR("events"."day", 'YYYY-MM-DD') FROM "events""#,
/// );
/// ```
pub fn iso<N: IsoExpr>(value: N) -> Expr<Call1<Iso<N::Sql>, Text, N::Node>> {
    Call1::new(value.node())
}
