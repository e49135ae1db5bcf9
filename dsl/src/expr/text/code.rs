//! Texts as codes and bytes.

use crate::types::{Bytes, Integer, Text};

crate::function! {
    /// The number of bytes of a text in UTF-8.
    ///
    /// `OCTET_LENGTH(text)`; on MySQL and MariaDB of the text in `utf8mb4`, on SQL Server of the text
    /// in a UTF-8 collation.
    pub fn octet_length(text: Text) -> Integer = "OCTET_LENGTH({text})",
        mysql_family: "OCTET_LENGTH(CONVERT({text} USING utf8mb4))",
        mssql: "CAST(DATALENGTH(CAST({text} COLLATE Latin1_General_100_CI_AS_SC_UTF8 AS varchar(max))) AS int)";

    /// `OCTET_LENGTH(bytes)`: the number of bytes.
    pub fn size(bytes: Bytes) -> Integer = "OCTET_LENGTH({bytes})",
        mssql: "CAST(DATALENGTH({bytes}) AS int)";

    /// The bytes as hexadecimal digits in lower case.
    ///
    /// `ENCODE(bytes, 'hex')` on PostgreSQL, `LOWER(HEX(bytes))` on the others.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::hex;
    ///
    /// let query = users::table.select(hex(b"\x01\xff"));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT ENCODE(CAST($1 AS bytea), 'hex') FROM "users""#,
    /// );
    /// assert_eq!(query.sql::<Sqlite>(), r#"SELECT LOWER(HEX(?1)) FROM "users""#);
    /// ```
    pub fn hex(bytes: Bytes) -> Text = "LOWER(HEX({bytes}))",
        postgres: "ENCODE({bytes}, 'hex')", mssql: "LOWER(CONVERT(varchar(max), {bytes}, 2))";

    /// The bytes of a text of hexadecimal digits; NULL where the text is something else.
    ///
    /// `UNHEX(text)`; on PostgreSQL `DECODE(text, 'hex')` behind a test of the digits.
    pub fn unhex(text: Text) -> Bytes = "UNHEX({text})",
        postgres: "CASE WHEN {text} ~ '^([0-9A-Fa-f]{{2}})*$' THEN DECODE({text}, 'hex') END",
        mysql_family: "CASE WHEN {text} NOT REGEXP '[^0-9A-Fa-f]' AND CHAR_LENGTH({text}) % 2 = 0 THEN UNHEX({text}) END",
        mssql: "TRY_CONVERT(varbinary(max), {text}, 2)", null: always;

    /// The code point of the first character; NULL for the empty text.
    ///
    /// `ASCII(text)` on PostgreSQL, `UNICODE(text)` on SQLite and SQL Server.
    pub fn code_point(text: Text) -> Integer = "UNICODE({text})",
        postgres: "NULLIF(ASCII({text}), 0)",
        mysql_family: "CAST(CONV(HEX(CONVERT(LEFT({text}, 1) USING utf32)), 16, 10) AS SIGNED)",
        null: always;

    /// The character of a code point.
    ///
    /// `CHR(code)` on PostgreSQL, `CHAR(code)` on MySQL, MariaDB and SQLite, `NCHAR(code)` on SQL
    /// Server. What is no code point above 0 is an error, NULL or a replacement, as the engine has it.
    pub fn chr(code: Integer) -> Text = "CHR({code})", sqlite: "CHAR({code})", mssql: "NCHAR({code})",
        mysql_family: "CONVERT(CHAR({code} USING utf32) USING utf8mb4)", null: always;
}
