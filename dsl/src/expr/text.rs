//! Functions of text.

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
}
