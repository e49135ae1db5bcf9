//! `LIKE` and what is built on it, case-sensitive on every engine.
//!
//! | dialect | SQL |
//! |---|---|
//! | PostgreSQL | `a LIKE $1` |
//! | MySQL, MariaDB | ``a LIKE ? COLLATE utf8mb4_bin`` |
//! | SQLite | `a GLOB ?1`, the pattern translated when it is bound (its `LIKE` ignores case) |
//! | SQL Server | `a LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\'` |
//!
//! In a pattern `%` stands for any text, `_` for one character and `\` takes the meaning from the
//! character after it. The arguments of `starts_with`, `ends_with` and `contains` are plain text:
//! wildcards in them are escaped.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::compare::truth;
use super::{Expr, InScope, Node, Render, Unnamed};
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Error;
use crate::params::or_return;
use crate::piece::{Piece, grouped, level};
use crate::resolve::{BindsValues, Resolves};
use crate::scope::Nullability;
use crate::shape::Shape;
use crate::types::{Bool, IsText};
use crate::value::Value;

/// `a LIKE pattern`
#[derive(Clone, Copy, Debug)]
pub struct Pattern<A, V, const NEGATED: bool> {
    text: A,
    pattern: V,
    place: Place,
}

/// What the pattern is.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// A pattern with wildcards.
    Pattern,
    /// Plain text at the start.
    Start,
    /// Plain text at the end.
    End,
    /// Plain text anywhere.
    Anywhere,
}

impl<A: Resolves<Env>, V, Env: BindsValues, const NEGATED: bool> Resolves<Env>
    for Pattern<A, V, NEGATED>
{
}
impl<A: Params, V: AsRef<str>, const NEGATED: bool> Params for Pattern<A, V, NEGATED> {
    const SHAPED: bool = A::SHAPED;

    fn shape(&self, shape: &mut Shape) {
        self.text.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        if A::BINDS {
            or_return!(self.text.bind(to));
        }
        put(self.pattern.as_ref(), self.place, to)
    }
}

/// Binds a pattern as the dialect writes it.
fn put<'v>(text: &'v str, place: Place, to: &mut dyn Binder<'v>) -> Result<(), Error> {
    let kind = to.kind();
    to.put(match like_pattern(text, place) {
        pattern if matches!(kind, Kind::Sqlite) => Value::String(glob_pattern(&pattern)),
        pattern if matches!(kind, Kind::MsSql) => Value::String(pattern.replace('[', "\\[")),
        Cow::Borrowed(pattern) => Value::Text(pattern),
        Cow::Owned(pattern) => Value::String(pattern),
    })
}

/// The LIKE pattern, with `\` before every character that is meant as it stands.
fn like_pattern(text: &str, place: Place) -> Cow<'_, str> {
    if matches!(place, Place::Pattern) {
        return Cow::Borrowed(text);
    }
    let mut pattern = String::with_capacity(text.len() + 2);
    if matches!(place, Place::End | Place::Anywhere) {
        pattern.push('%');
    }
    for character in text.chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    if matches!(place, Place::Start | Place::Anywhere) {
        pattern.push('%');
    }
    Cow::Owned(pattern)
}

/// The GLOB pattern that matches what the LIKE pattern matches.
fn glob_pattern(like: &str) -> String {
    let mut glob = String::with_capacity(like.len() + 4);
    let mut characters = like.chars();
    while let Some(character) = characters.next() {
        let literal = match character {
            '%' => {
                glob.push('*');
                continue;
            }
            '_' => {
                glob.push('?');
                continue;
            }
            '\\' => characters.next().unwrap_or('\\'),
            other => other,
        };
        if matches!(literal, '*' | '?' | '[') {
            glob.push('[');
            glob.push(literal);
            glob.push(']');
        } else {
            glob.push(literal);
        }
    }
    glob
}

impl<A: Node, V: AsRef<str>, const NEGATED: bool> Node for Pattern<A, V, NEGATED> {
    type Sql = Bool;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<A: InScope<S>, V: AsRef<str>, S, const NEGATED: bool> InScope<S> for Pattern<A, V, NEGATED>
where
    A::Null: Nullability,
{
    type Null = A::Null;
}
impl<D: Dialect, A: Render<D>, V, const NEGATED: bool> Render<D> for Pattern<A, V, NEGATED> {
    const PREDICATE: Piece = Piece::Seq(&[
        grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1),
        Piece::word(match (D::KIND, NEGATED) {
            (Kind::Sqlite, false) => " GLOB ",
            (Kind::Sqlite, true) => " NOT GLOB ",
            (_, false) => " LIKE ",
            (_, true) => " NOT LIKE ",
        }),
        Piece::Bind,
        Piece::word(match D::KIND {
            Kind::MariaDb | Kind::MySql => " COLLATE utf8mb4_bin",
            Kind::MsSql => " COLLATE Latin1_General_100_BIN2 ESCAPE '\\'",
            Kind::Postgres | Kind::Sqlite => "",
        }),
    ]);
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::COMPARE;
}

/// A pattern for values of SQL type `Q`.
pub trait IntoPattern<Q> {
    /// The text of the pattern.
    type Text: AsRef<str>;
    /// Makes it.
    fn into_pattern(self) -> Self::Text;
}
impl<Q: IsText, V: PatternText> IntoPattern<Q> for V {
    type Text = V::Itself;
    fn into_pattern(self) -> V::Itself {
        self.itself()
    }
}

/// The text of a pattern.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a text pattern",
    note = "a pattern is a Rust string such as `\"A%\"`; columns cannot be patterns"
)]
pub trait PatternText {
    /// The text.
    type Itself: AsRef<str>;
    /// The text.
    fn itself(self) -> Self::Itself;
}
macro_rules! texts {
    ($($text:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl PatternText for $text {
            type Itself = Self;
            fn itself(self) -> Self {
                self
            }
        }
    )* };
}
texts!(
    &str,
    &&str,
    String,
    &String,
    Cow<'_, str>,
    &Cow<'_, str>,
    Box<str>,
    Arc<str>,
    &Arc<str>,
    Rc<str>
);

impl<N: Node> Expr<N> {
    /// `a LIKE pattern`, case-sensitive: `%` is any text, `_` one character, `\` escapes.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.filter(users::name.like("A_a%")).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE "users"."name" LIKE $1"#,
    /// );
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT "users"."id" FROM "users" WHERE "users"."name" GLOB ?1"#,
    /// );
    /// ```
    pub fn like<V: IntoPattern<N::Sql>>(self, pattern: V) -> Expr<Pattern<N, V::Text, false>> {
        Expr(Pattern {
            text: self.0,
            pattern: pattern.into_pattern(),
            place: Place::Pattern,
        })
    }

    /// `a NOT LIKE pattern`
    pub fn not_like<V: IntoPattern<N::Sql>>(self, pattern: V) -> Expr<Pattern<N, V::Text, true>> {
        Expr(Pattern {
            text: self.0,
            pattern: pattern.into_pattern(),
            place: Place::Pattern,
        })
    }

    /// Whether the text starts with `text`: `a LIKE 'text%'`, wildcards in `text` escaped.
    pub fn starts_with<V: IntoPattern<N::Sql>>(self, text: V) -> Expr<Pattern<N, V::Text, false>> {
        Expr(Pattern {
            text: self.0,
            pattern: text.into_pattern(),
            place: Place::Start,
        })
    }

    /// Whether the text ends with `text`: `a LIKE '%text'`, wildcards in `text` escaped.
    pub fn ends_with<V: IntoPattern<N::Sql>>(self, text: V) -> Expr<Pattern<N, V::Text, false>> {
        Expr(Pattern {
            text: self.0,
            pattern: text.into_pattern(),
            place: Place::End,
        })
    }

    /// Whether the text contains `text`: `a LIKE '%text%'`, wildcards in `text` escaped.
    pub fn contains<V: IntoPattern<N::Sql>>(self, text: V) -> Expr<Pattern<N, V::Text, false>> {
        Expr(Pattern {
            text: self.0,
            pattern: text.into_pattern(),
            place: Place::Anywhere,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_in_plain_text_are_escaped() {
        assert_eq!(like_pattern("100%_\\", Place::Anywhere), "%100\\%\\_\\\\%");
        assert_eq!(like_pattern("a%", Place::Pattern), "a%");
    }

    #[test]
    fn like_becomes_glob() {
        assert_eq!(glob_pattern("a%b_c"), "a*b?c");
        assert_eq!(glob_pattern("100\\%*?[x]"), "100%[*][?][[]x]");
        assert_eq!(glob_pattern("end\\"), "end\\");
    }
}
