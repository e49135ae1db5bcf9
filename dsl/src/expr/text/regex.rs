//! Regular expressions.
//!
//! Each engine has a library of its own: PostgreSQL its advanced regular expressions, MySQL ICU,
//! MariaDB PCRE, and on SQLite the driver registers functions of the `regex` crate. They agree on
//! characters, `.`, `[..]`, `(..)`, `|`, `*`, `+`, `?`, `{m,n}`, `^`, `$`, `\d`, `\w` and `\s`.
//! What they would do differently by themselves is set the same: upper and lower case differ, `.`
//! matches a line break, `^` and `$` are the ends of the text (on MySQL and MariaDB `$` also stands
//! before a line break at the end, and on MySQL an empty pattern is an error). SQL Server 2022 has
//! none.

use crate::bind::{Binder, Params, ToSql};
use crate::dialect::{Dialect, Kind, RegularExpressions};
use crate::error::Result;
use crate::expr::{Constant, InScope, Node, Render, Takes, Unnamed};
use crate::piece::Piece;
use crate::resolve::{BindsValues, Resolves};
use crate::scope::NotNull;
use crate::types::{Bool, Text};
use crate::value::Value;

crate::function! {
    /// Whether a part of the text matches the regular expression; upper and lower case differ.
    ///
    /// `text ~ pattern`, `REGEXP_LIKE(text, pattern, 'cn')` on MySQL, `text REGEXP pattern` on MariaDB
    /// with flags, and on SQLite a function that the driver registers (feature `regex`).
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::matches;
    ///
    /// let query = users::table.filter(matches(users::name, "^A.*a$")).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE "users"."name" ~ CAST($1 AS text)"#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(`users`.`name`, ?, 'cn')",
    /// );
    /// ```
    pub fn matches(text: Text, pattern: Text) -> Bool = "{text} ~ {pattern}",
        mysql: "REGEXP_LIKE({text}, {pattern}, 'cn')",
        mariadb: "{text} REGEXP CONCAT('(?-i)(?s)', {pattern})",
        sqlite: "querent_matches({text}, {pattern})", is: condition, needs: RegularExpressions;

    /// Whether a part of the text matches the regular expression, whatever the case of its letters.
    ///
    /// `text ~* pattern` and the like, see [`matches`](matches()).
    pub fn matches_any_case(text: Text, pattern: Text) -> Bool = "{text} ~* {pattern}",
        mysql: "REGEXP_LIKE({text}, {pattern}, 'in')",
        mariadb: "{text} REGEXP CONCAT('(?i)(?s)', {pattern})",
        sqlite: "querent_matches({text}, '(?i)' || {pattern})", is: condition,
        needs: RegularExpressions;

    /// The text with every match of the regular expression replaced by a text, see [`matches`](matches()).
    ///
    /// The replacement is a Rust string and means itself: nothing in it refers to groups of the
    /// pattern, which each engine writes differently.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::text::regex_replace;
    ///
    /// let query = users::table.select(regex_replace(users::name, "[0-9]+", "#"));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT REGEXP_REPLACE("users"."name", CAST($1 AS text), CAST($2 AS text), 'g') FROM "users""#,
    /// );
    /// ```
    pub fn regex_replace(text: Text, pattern: Text, by: Replacement) -> Text
        = "REGEXP_REPLACE({text}, {pattern}, {by}, 'g')",
        mysql: "REGEXP_REPLACE({text}, {pattern}, {by}, 1, 0, 'cn')",
        mariadb: "REGEXP_REPLACE({text}, CONCAT('(?-i)(?s)', {pattern}), {by})",
        sqlite: "querent_regex_replace({text}, {pattern}, {by})", needs: RegularExpressions;
}

/// The text that replaces matches, as the type of an argument: a Rust string.
#[derive(Clone, Copy, Debug)]
pub enum Replacement {}

/// A bound text in which what would refer to groups is escaped.
#[derive(Clone, Copy, Debug)]
pub struct PlainText<V>(V);

impl<V: ToSql<Text>> Params for PlainText<V> {
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        let value = match (self.0.to_value()?, to.kind()) {
            (Value::Text(text), Kind::MySql) if text.contains(['\\', '$']) => {
                Value::String(text.replace('\\', "\\\\").replace('$', "\\$"))
            }
            (Value::Text(text), Kind::MariaDb | Kind::Postgres) if text.contains('\\') => {
                Value::String(text.replace('\\', "\\\\"))
            }
            (value, _) => value,
        };
        to.put(value)
    }
}
impl<V, Env: BindsValues> Resolves<Env> for PlainText<V> {}
impl<V: ToSql<Text>> Node for PlainText<V> {
    type Sql = Text;
    type Class = Constant;
    type Name = Unnamed;
}
impl<V: ToSql<Text>, S> InScope<S> for PlainText<V> {
    type Null = NotNull;
}
impl<D: Dialect, V> Render<D> for PlainText<V> {
    const VALUE: Piece = Piece::Bind;
}
macro_rules! texts {
    ($([$($generic:tt)*] $text:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> Takes<$text> for Replacement {
            type Node = PlainText<$text>;
            fn take(value: $text) -> Self::Node {
                PlainText(value)
            }
        }
    )* };
}
texts!(['v] &'v str, ['v] &'v String, [] String);
