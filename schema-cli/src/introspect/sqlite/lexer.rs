//! The words of a SQLite statement.

use std::{iter::Peekable, str::CharIndices};

/// A token with the place of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    /// The token exactly as it was written, quotes included.
    pub(super) text: &'a str,
    /// Where it begins.
    pub(super) at: usize,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `)`
    Close,
    /// `,`
    Comma,
    /// A word, a number, or anything else that needs no closer look.
    Other,
    /// `(`
    Open,
    /// A name or string in quotes: `"a"`, `` `a` ``, `[a]` or `'a'`.
    Quoted,
}

impl Token<'_> {
    /// Whether this is the keyword `word`. A quoted name is never a keyword.
    pub(super) fn is(&self, word: &str) -> bool {
        self.kind == Kind::Other && self.text.eq_ignore_ascii_case(word)
    }

    /// The name this token spells, without its quotes.
    pub(super) fn name(&self) -> String {
        if self.kind != Kind::Quoted {
            return self.text.to_owned();
        }
        let mut inner = self.text.chars();
        let open = inner.next();
        inner.next_back();
        let inner = inner.as_str();
        match open {
            Some('[') | None => inner.to_owned(),
            Some(quote) => inner.replace(&format!("{quote}{quote}"), &quote.to_string()),
        }
    }

    /// Where the token ends.
    pub(super) fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

/// Splits `sql` into tokens; white space and comments are left out.
pub(super) fn tokens(sql: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut chars = sql.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let kind = match c {
            c if c.is_whitespace() => continue,
            '-' if eat(&mut chars, '-') => {
                skip_past(&mut chars, |c, _| c == '\n');
                continue;
            }
            '/' if eat(&mut chars, '*') => {
                skip_past(&mut chars, |c, before| c == '/' && before == Some('*'));
                continue;
            }
            '(' => Kind::Open,
            ')' => Kind::Close,
            ',' => Kind::Comma,
            '[' => {
                skip_past(&mut chars, |c, _| c == ']');
                Kind::Quoted
            }
            '\'' | '"' | '`' => {
                skip_quoted(&mut chars, c);
                Kind::Quoted
            }
            c if is_word(c) => {
                while chars.next_if(|&(_, c)| is_word(c)).is_some() {}
                Kind::Other
            }
            _ => Kind::Other,
        };
        let end = chars.peek().map_or(sql.len(), |&(at, _)| at);
        tokens.push(Token {
            kind,
            text: &sql[at..end],
            at,
        });
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$') || !c.is_ascii()
}

fn eat(chars: &mut Peekable<CharIndices<'_>>, wanted: char) -> bool {
    chars.next_if(|&(_, c)| c == wanted).is_some()
}

/// Skips up to and with the first character for which `is_end` holds; it is given the character
/// and the one before it.
fn skip_past(chars: &mut Peekable<CharIndices<'_>>, is_end: impl Fn(char, Option<char>) -> bool) {
    let mut before = None;
    for (_, c) in chars {
        if is_end(c, before) {
            return;
        }
        before = Some(c);
    }
}

/// Skips the rest of a quoted name or string; a doubled quote stands for itself.
fn skip_quoted(chars: &mut Peekable<CharIndices<'_>>, quote: char) {
    while let Some((_, c)) = chars.next() {
        if c == quote && !eat(chars, quote) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_comments() {
        let sql = r#"a "b""c" [d]]e 'f''g)' `h``i` -- x '
            /* ( ' */ ünï$1, (-1 / 2)"#;
        let texts: Vec<&str> = tokens(sql).iter().map(|token| token.text).collect();
        assert_eq!(
            texts,
            [
                "a",
                "\"b\"\"c\"",
                "[d]",
                "]",
                "e",
                "'f''g)'",
                "`h``i`",
                "ünï$1",
                ",",
                "(",
                "-",
                "1",
                "/",
                "2",
                ")"
            ]
        );
    }

    #[test]
    fn names_lose_their_quotes() {
        let names: Vec<String> = tokens(r#"a "b""c" [d"e] `f``g` 'h''i'"#)
            .iter()
            .map(Token::name)
            .collect();
        assert_eq!(names, ["a", "b\"c", "d\"e", "f`g", "h'i"]);
    }

    #[test]
    fn unfinished_text_ends_quietly() {
        for sql in ["'a", "\"", "[", "/* a", "-- a", "(", "é'"] {
            let _ = tokens(sql).iter().map(Token::name).count();
        }
    }

    #[test]
    fn a_quoted_word_is_no_keyword() {
        assert!(tokens("check")[0].is("CHECK"));
        assert!(!tokens("\"check\"")[0].is("CHECK"));
    }
}
