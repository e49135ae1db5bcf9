//! Dates and timestamps made of their parts.

use crate::types::{Date, Integer, Timestamp};

crate::function! {
    /// `MAKE_DATE(year, month, day)`: the date of a year, a month and a day of the month, as integers; NULL
    /// where there is no such date between the years 1 and 9999, and where one of them is NULL.
    ///
    /// The parts are asked for first, since PostgreSQL and SQL Server would answer the 30th of February
    /// with an error, and MySQL and MariaDB too where they write. `DATEFROMPARTS` on SQL Server, the date of a
    /// text on MySQL, MariaDB and SQLite.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// use querent::jiff::civil::date;
    /// use querent::time::make_date;
    ///
    /// let query = querent::select((make_date(2024, 2, 29), make_date(2023, 2, 29)));
    /// assert_eq!(
    ///     querent::select(make_date(2024, 2, 29)).sql::<Postgres>(),
    ///     "SELECT CASE WHEN CAST($1 AS integer) BETWEEN 1 AND 9999 AND CAST($2 AS integer) BETWEEN 1 AND 12 THEN CASE WHEN CAST($3 AS integer) BETWEEN 1 AND EXTRACT(DAY FROM MAKE_DATE(CAST($1 AS integer), CAST($2 AS integer), 1) + INTERVAL '1 month - 1 day') THEN MAKE_DATE(CAST($1 AS integer), CAST($2 AS integer), CAST($3 AS integer)) END END",
    /// );
    /// assert_eq!(
    ///     querent::select(make_date(2024, 2, 29)).sql::<Sqlite>(),
    ///     "SELECT CASE WHEN ?1 > 0 AND DATE(PRINTF('%04d-%02d-%02d', ?1, ?2, ?3)) = PRINTF('%04d-%02d-%02d', ?1, ?2, ?3) THEN PRINTF('%04d-%02d-%02d', ?1, ?2, ?3) END",
    /// );
    /// assert_eq!(query.one(&mut conn)?, (Some(date(2024, 2, 29)), None));
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_date(year: Integer, month: Integer, day: Integer) -> Date =
        "CASE WHEN {year} BETWEEN 1 AND 9999 AND {month} BETWEEN 1 AND 12 THEN CASE WHEN {day} BETWEEN 1 AND EXTRACT(DAY FROM MAKE_DATE({year}, {month}, 1) + INTERVAL '1 month - 1 day') THEN MAKE_DATE({year}, {month}, {day}) END END",
        mysql_family: "CASE WHEN {year} BETWEEN 1 AND 9999 AND {month} BETWEEN 1 AND 12 THEN CASE WHEN {day} BETWEEN 1 AND DAY(LAST_DAY(CONCAT(LPAD({year}, 4, '0'), '-', {month}, '-1'))) THEN CAST(CONCAT(LPAD({year}, 4, '0'), '-', {month}, '-', {day}) AS DATE) END END",
        sqlite: "CASE WHEN {year} > 0 AND DATE(PRINTF('%04d-%02d-%02d', {year}, {month}, {day})) = PRINTF('%04d-%02d-%02d', {year}, {month}, {day}) THEN PRINTF('%04d-%02d-%02d', {year}, {month}, {day}) END",
        mssql: "CASE WHEN {year} BETWEEN 1 AND 9999 AND {month} BETWEEN 1 AND 12 THEN CASE WHEN {day} BETWEEN 1 AND DAY(EOMONTH(DATEFROMPARTS({year}, {month}, 1))) THEN DATEFROMPARTS({year}, {month}, {day}) END END",
        null: always;

    /// `date + MAKE_TIME(hour, minute, second)`: the date and time of day of a date and the hour, minute
    /// and second of a day, as integers; NULL where the hour is not 0 to 23, the minute or second not 0 to
    /// 59, and where one of them is NULL.
    ///
    /// `DATE_ADD(date, INTERVAL ..)` on MySQL and MariaDB, a text on SQLite, `DATEADD` on SQL Server.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// use querent::jiff::civil::date;
    /// use querent::time::{make_date, make_timestamp};
    ///
    /// let query = querent::select((
    ///     make_timestamp(make_date(2024, 2, 29), 23, 59, 0),
    ///     make_timestamp(date(2024, 2, 29), 24, 0, 0),
    /// ));
    /// assert_eq!(query.one(&mut conn)?, (Some(date(2024, 2, 29).at(23, 59, 0, 0)), None));
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_timestamp(date: Date, hour: Integer, minute: Integer, second: Integer) -> Timestamp =
        "CASE WHEN {hour} BETWEEN 0 AND 23 AND {minute} BETWEEN 0 AND 59 AND {second} BETWEEN 0 AND 59 THEN {date} + MAKE_TIME({hour}, {minute}, {second}) END",
        mysql_family: "CASE WHEN {hour} BETWEEN 0 AND 23 AND {minute} BETWEEN 0 AND 59 AND {second} BETWEEN 0 AND 59 THEN DATE_ADD(CAST({date} AS DATETIME(6)), INTERVAL {hour} * 3600 + {minute} * 60 + {second} SECOND) END",
        sqlite: "CASE WHEN {hour} BETWEEN 0 AND 23 AND {minute} BETWEEN 0 AND 59 AND {second} BETWEEN 0 AND 59 THEN {date} || PRINTF(' %02d:%02d:%02d', {hour}, {minute}, {second}) END",
        mssql: "CASE WHEN {hour} BETWEEN 0 AND 23 AND {minute} BETWEEN 0 AND 59 AND {second} BETWEEN 0 AND 59 THEN DATEADD(second, {hour} * 3600 + {minute} * 60 + {second}, CAST({date} AS datetime2(6))) END",
        null: always;
}
