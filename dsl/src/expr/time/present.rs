//! The present.

use crate::types::{Date, Time, TimestampTz};

crate::function! {
    /// `STATEMENT_TIMESTAMP()`: the instant at which the statement began, the same in all of its rows.
    ///
    /// `CURRENT_TIMESTAMP(6)` on MySQL and MariaDB, `STRFTIME(.., 'now')` with milliseconds on SQLite,
    /// `SYSUTCDATETIME()` on SQL Server. PostgreSQL's `now()` would be the start of the transaction
    /// instead, which no other engine has.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_events!();
    /// use querent::time::{Day, now, subtract};
    ///
    /// let query = events::table.filter(events::begins.ge(subtract(now(), 7, Day))).select(events::id);
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `events`.`id` FROM `events` WHERE `events`.`begins` >= DATE_SUB(CURRENT_TIMESTAMP(6), INTERVAL ? DAY)",
    /// );
    /// ```
    pub fn now() -> TimestampTz = "STATEMENT_TIMESTAMP()", mysql_family: "CURRENT_TIMESTAMP(6)",
        sqlite: "(SELECT RTRIM(RTRIM(STRFTIME('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.'))",
        mssql: "CAST(SYSUTCDATETIME() AS datetimeoffset(6))";

    /// `CAST(STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC' AS date)`: the date in UTC at which the statement
    /// began.
    ///
    /// `UTC_DATE()` on MySQL and MariaDB, `DATE('now')` on SQLite.
    pub fn current_date() -> Date = "CAST(STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC' AS date)",
        mysql_family: "UTC_DATE()", sqlite: "(SELECT DATE('now'))",
        mssql: "CAST(SYSUTCDATETIME() AS date)";

    /// `CAST(STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC' AS time)`: the time of day in UTC at which the
    /// statement began.
    ///
    /// `UTC_TIME(6)` on MySQL and MariaDB, `STRFTIME(.., 'now')` with milliseconds on SQLite.
    pub fn current_time() -> Time = "CAST(STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC' AS time)",
        mysql_family: "UTC_TIME(6)",
        sqlite: "(SELECT RTRIM(RTRIM(STRFTIME('%H:%M:%f', 'now'), '0'), '.'))",
        mssql: "CAST(SYSUTCDATETIME() AS time(6))";
}
