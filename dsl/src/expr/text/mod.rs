//! Functions of text.
//!
//! Characters are Unicode code points, and positions count them from 1. Searching is case-sensitive
//! on every engine. Unless another is said, a result is NULL when an argument is.
//!
//! `lower`, `upper`, `length` and `concat` are in the [prelude](crate::prelude) as well;
//! `starts_with`, `ends_with`, `contains` and `like` are methods of [`Expr`](crate::Expr).

mod code;
mod concat;
mod pad;
mod regex;

pub use code::{chr, code_point, hex, octet_length, size, unhex};
pub use concat::{Concat, ConcatPresent, ConcatWs, concat, concat_present, concat_ws};
pub use pad::{Character, Letter, lpad, ltrim_of, rpad, rtrim_of, trim_of};
pub use regex::{PlainText, Replacement, matches, matches_any_case, regex_replace};

use crate::dialect::SplitPart;
use crate::types::{Integer, Text};

crate::function! {
    /// `LOWER(text)`: the text in lower case; NULL for NULL.
    ///
    /// `querent_lower(text)` on SQLite, a function that the driver registers: SQLite by itself folds
    /// ASCII letters only.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.select(lower(users::name));
    /// assert_eq!(query.sql::<Postgres>(), r#"SELECT LOWER("users"."name") FROM "users""#);
    /// ```
    pub fn lower(text: Text) -> Text = "LOWER({text})", sqlite: "querent_lower({text})";

    /// `UPPER(text)`: the text in upper case; NULL for NULL.
    pub fn upper(text: Text) -> Text = "UPPER({text})", sqlite: "querent_upper({text})";

    /// The number of characters of a text, as `i32`; NULL for NULL.
    ///
    /// `CHAR_LENGTH(text)`, `LENGTH(text)` on SQLite. On SQL Server blanks at the end count too, which
    /// `LEN` alone would leave out.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.select(length(users::name));
    /// assert_eq!(query.sql::<Postgres>(), r#"SELECT CHAR_LENGTH("users"."name") FROM "users""#);
    /// assert_eq!(query.sql::<Sqlite>(), r#"SELECT LENGTH("users"."name") FROM "users""#);
    /// ```
    pub fn length(text: Text) -> Integer = "CHAR_LENGTH({text})", sqlite: "LENGTH({text})",
        mssql: "CAST(LEN({text} + N'.') - 1 AS int)";

    /// `SUBSTRING(text, start, count)`: at most `count` characters from the position `start` on.
    ///
    /// A start before the first character is the first one, and a count below 0 is 0: engines
    /// disagree on them otherwise. Values are brought into range when they are bound, expressions
    /// with a CASE.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::substring;
    ///
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let query = users::table.filter(users::id.eq(1)).select(substring(users::name, 2, 9));
    /// # assert_eq!(query.sql::<querent::dialect::Postgres>(),
    /// #     r#"SELECT SUBSTRING("users"."name", CAST($1 AS integer), CAST($2 AS integer)) FROM "users" WHERE "users"."id" = $3"#);
    /// assert_eq!(query.one(&mut conn)?, "da");
    /// # Ok(())
    /// # }
    /// ```
    pub fn substring(text: Text, start: Integer >= 1, count: Integer >= 0) -> Text
        = "SUBSTRING({text}, {start}, {count})";

    /// `SUBSTRING(text, start)`: the characters from the position `start` on, see [`substring`](substring()).
    pub fn substring_from(text: Text, start: Integer >= 1) -> Text = "SUBSTRING({text}, {start})",
        mssql: "SUBSTRING({text}, {start}, 2147483647)";

    /// `LEFT(text, count)`: the first `count` characters; none for a count below 1.
    pub fn left(text: Text, count: Integer >= 0) -> Text = "LEFT({text}, {count})",
        sqlite: "SUBSTRING({text}, 1, {count})";

    /// `RIGHT(text, count)`: the last `count` characters; none for a count below 1.
    pub fn right(text: Text, count: Integer >= 0) -> Text = "RIGHT({text}, {count})",
        sqlite: "SUBSTRING({text}, -{count}, {count})";

    /// Where `part` begins in `text`, counted from 1; 0 where it does not occur, and 1 for the empty
    /// text.
    ///
    /// `POSITION(part IN text)`, `LOCATE` on MySQL and MariaDB, `INSTR` on SQLite, `CHARINDEX` on SQL
    /// Server. Upper and lower case differ.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::position;
    ///
    /// let query = users::table.select(position("d", users::name));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT POSITION(CAST($1 AS text) IN "users"."name") FROM "users""#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT LOCATE(?, CONVERT(`users`.`name` USING utf8mb4) COLLATE utf8mb4_bin) FROM `users`",
    /// );
    /// ```
    pub fn position(part: Text, text: Text) -> Integer = "POSITION({part} IN {text})",
        mysql_family: "LOCATE({part}, CONVERT({text} USING utf8mb4) COLLATE utf8mb4_bin)",
        sqlite: "INSTR({text}, {part})",
        mssql: "CASE WHEN DATALENGTH({part}) = 0 AND {text} IS NOT NULL THEN 1 ELSE CHARINDEX({part} COLLATE Latin1_General_100_BIN2, {text}) END";

    /// `REPLACE(text, part, by)`: the text with every `part` replaced. An empty `part` replaces
    /// nothing.
    pub fn replace(text: Text, part: Text, by: Text) -> Text = "REPLACE({text}, {part}, {by})",
        mssql: "REPLACE({text}, {part} COLLATE Latin1_General_100_BIN2, {by})";

    /// `TRIM(text)`: the text without blanks at both ends. Other white space stays.
    pub fn trim(text: Text) -> Text = "TRIM({text})";

    /// `LTRIM(text)`: the text without blanks at the start.
    pub fn ltrim(text: Text) -> Text = "LTRIM({text})";

    /// `RTRIM(text)`: the text without blanks at the end.
    pub fn rtrim(text: Text) -> Text = "RTRIM({text})";

    /// `REPEAT(text, count)`: the text `count` times; the empty text for a count below 1.
    ///
    /// `REPLICATE` on SQL Server, a function that the driver registers on SQLite.
    pub fn repeat(text: Text, count: Integer >= 0) -> Text = "REPEAT({text}, {count})",
        sqlite: "querent_repeat({text}, {count})",
        mssql: "REPLICATE(CAST({text} AS nvarchar(max)), {count})";

    /// `REVERSE(text)`: the characters in reverse order. A function that the driver registers on
    /// SQLite.
    pub fn reverse(text: Text) -> Text = "REVERSE({text})", sqlite: "querent_reverse({text})";

    /// `SPLIT_PART(text, delimiter, place)`: the part at `place`, counted from 1, of the text cut at
    /// each `delimiter`; the empty text where there are fewer parts.
    ///
    /// Two `SUBSTRING_INDEX` on MySQL and MariaDB, a function that the driver registers on SQLite.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::split_part;
    ///
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let words = posts::table
    ///     .select((split_part(posts::title, " ", 1), split_part(posts::title, " ", 2)))
    ///     .order_by(posts::id)
    ///     .load(&mut conn)?;
    /// assert_eq!(words[0], ("Notes".to_owned(), String::new()));
    /// assert_eq!(words[1], ("More".to_owned(), "notes".to_owned()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn split_part(text: Text, delimiter: Text, place: Integer >= 1) -> Text
        = "SPLIT_PART({text}, {delimiter}, {place})",
        mysql_family: "CASE WHEN CHAR_LENGTH({delimiter}) = 0 THEN CASE WHEN {place} = 1 THEN {text} ELSE '' END WHEN ({place} - 1) * CHAR_LENGTH({delimiter}) > CHAR_LENGTH({text}) - CHAR_LENGTH(REPLACE({text}, {delimiter}, '')) THEN '' ELSE SUBSTRING_INDEX(SUBSTRING_INDEX({text}, {delimiter}, {place}), {delimiter}, -1) END",
        sqlite: "querent_split_part({text}, {delimiter}, {place})",
        needs: SplitPart;
}
