//! Padding and trimming with a character.

use crate::bind::ToSql;
use crate::error::Error;
use crate::expr::{Literal, Takes, literal_node};
use crate::scope::NotNull;
use crate::types::Text;
use crate::value::Value;

/// One character, as the type of an argument: a Rust `char`.
///
/// A text of several characters would mean a set of characters on some engines and a word on others,
/// and padding with the empty text differs as well.
#[derive(Clone, Copy, Debug)]
pub enum Character {}

/// A bound character.
#[derive(Clone, Copy, Debug)]
pub struct Letter(char);

#[diagnostic::do_not_recommend]
impl ToSql<Text> for Letter {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        Ok(Value::String(self.0.into()))
    }
}
#[diagnostic::do_not_recommend]
impl Takes<char> for Character {
    type Node = Literal<Letter, Text>;
    fn take(value: char) -> Self::Node {
        literal_node(Letter(value))
    }
}
#[diagnostic::do_not_recommend]
impl Takes<&char> for Character {
    type Node = Literal<Letter, Text>;
    fn take(value: &char) -> Self::Node {
        literal_node(Letter(*value))
    }
}

crate::function! {
    /// `LPAD(text, length, fill)`: the text, filled at the start or cut at the end to `length`
    /// characters.
    ///
    /// A function that the driver registers on SQLite, `REPLICATE` and `LEFT` on SQL Server.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::lpad;
    ///
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let query = users::table.order_by(users::id).select(lpad(users::name, 4, '.'));
    /// assert_eq!(query.load(&mut conn)?, [".Ada", "Grac"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn lpad(text: Text, length: Integer >= 0, fill: Character) -> Text
        = "LPAD({text}, {length}, {fill})", sqlite: "querent_lpad({text}, {length}, {fill})",
        mssql: "CASE WHEN LEN({text} + N'.') - 1 >= {length} THEN LEFT({text}, {length}) ELSE REPLICATE({fill}, {length} - LEN({text} + N'.') + 1) + {text} END";

    /// `RPAD(text, length, fill)`: the text, filled or cut at the end to `length` characters.
    pub fn rpad(text: Text, length: Integer >= 0, fill: Character) -> Text
        = "RPAD({text}, {length}, {fill})", sqlite: "querent_rpad({text}, {length}, {fill})",
        mssql: "CASE WHEN {text} IS NOT NULL THEN LEFT({text} + REPLICATE(CAST({fill} AS nvarchar(max)), {length}), {length}) END";

    /// The text without the character at both ends.
    ///
    /// `TRIM(BOTH c FROM text)`, `TRIM(text, c)` on SQLite, `TRIM(c FROM text)` on SQL Server.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::trim_of;
    ///
    /// let query = users::table.select(trim_of(users::name, '/'));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT TRIM(BOTH CAST($1 AS text) FROM "users"."name") FROM "users""#,
    /// );
    /// assert_eq!(query.sql::<Sqlite>(), r#"SELECT TRIM("users"."name", ?1) FROM "users""#);
    /// ```
    pub fn trim_of(text: Text, character: Character) -> Text = "TRIM(BOTH {character} FROM {text})",
        sqlite: "TRIM({text}, {character})", mssql: "TRIM({character} FROM {text})";

    /// The text without the character at the start, see [`trim_of`](trim_of()).
    pub fn ltrim_of(text: Text, character: Character) -> Text
        = "TRIM(LEADING {character} FROM {text})",
        sqlite: "LTRIM({text}, {character})", mssql: "LTRIM({text}, {character})";

    /// The text without the character at the end, see [`trim_of`](trim_of()).
    pub fn rtrim_of(text: Text, character: Character) -> Text
        = "TRIM(TRAILING {character} FROM {text})",
        sqlite: "RTRIM({text}, {character})", mssql: "RTRIM({text}, {character})";
}
