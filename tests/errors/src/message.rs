//! One error, measured.

use cargo_metadata::diagnostic::{Diagnostic, DiagnosticSpan};

use crate::{Folders, Sentences};

/// One error.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its first line, without `error` and the code.
    pub first_line: String,
    /// The compiler's code; a macro's error has none.
    pub code: Option<String>,
    /// The file it points to.
    pub file: String,
    /// How much of the source it points to.
    pub pointed: Pointed,
    /// How many lines a terminal shows.
    pub lines: usize,
    /// The whole message, without what differs between machines.
    pub text: String,
    /// The line of the case that it points to.
    marked: String,
    /// The labels of the places it shows.
    labels: Vec<String>,
    /// The texts after `help:` and `note:`.
    asides: Vec<String>,
    /// What it offers to write instead.
    suggestions: Vec<String>,
}

/// How much of the source an error points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pointed {
    /// A name, a path, an operator, a literal or a pair of brackets.
    Token,
    /// The whole of one argument.
    Argument,
    /// More than that.
    More,
}

impl Message {
    pub(crate) fn of(said: &Diagnostic, folders: &Folders) -> Self {
        let rendered = said.rendered.as_deref().unwrap_or_default();
        let primary = said.spans.iter().find(|span| span.is_primary);
        let mut lines = said.message.lines();
        let mut message = Self {
            first_line: lines.next().unwrap_or_default().to_owned(),
            code: said.code.as_ref().map(|code| code.code.clone()),
            file: primary.map_or_else(String::new, |span| outside(span).file_name.clone()),
            pointed: primary.map_or(Pointed::More, pointed),
            lines: rendered.trim_end().lines().count(),
            text: folders.excerpt(rendered),
            marked: primary.map_or_else(String::new, marked),
            labels: Vec::new(),
            asides: Vec::new(),
            suggestions: Vec::new(),
        };
        // what a macro says after its first line
        let kinds = ["help: ", "note: "];
        message.asides.extend(
            lines
                .filter_map(|line| kinds.iter().find_map(|kind| line.strip_prefix(kind)))
                .map(str::to_owned),
        );
        message.take(said);
        for child in &said.children {
            message.asides.push(child.message.clone());
            message.take(child);
        }
        message
    }

    fn take(&mut self, said: &Diagnostic) {
        for span in &said.spans {
            self.labels.extend(span.label.clone());
            self.suggestions.extend(span.suggested_replacement.clone());
        }
    }

    /// Whether its first line is a sentence of the library or of its derive macro.
    #[must_use]
    pub fn is_ours(&self, sentences: &Sentences) -> bool {
        self.code.is_none() || sentences.is_message(&self.first_line)
    }

    /// Whether its first line names a table, a column or a feature: a sentence of the library does, and one
    /// of the compiler if what it puts between backticks has a name that stands in the line it points to.
    #[must_use]
    pub fn has_subject(&self, sentences: &Sentences) -> bool {
        let marked: Vec<_> = words(&self.marked).collect();
        self.is_ours(sentences)
            || names(std::slice::from_ref(&self.first_line))
                .flat_map(words)
                .any(|word| marked.contains(&word))
    }

    /// Whether it says what to do: a `help` or `note` of the library, or a text to write instead.
    #[must_use]
    pub fn names_fix(&self, sentences: &Sentences) -> bool {
        !self.suggestions.is_empty()
            || self
                .asides
                .iter()
                .any(|aside| sentences.is_note(aside) || (self.code.is_none() && !aside.is_empty()))
    }

    /// Whether it offers to write a text.
    #[must_use]
    pub fn suggests(&self, text: &str) -> bool {
        let mut offers = self.suggestions.iter().chain(&self.asides);
        offers.any(|offer| offer.contains(text))
    }

    /// The longest name in the first line.
    #[must_use]
    pub fn longest_name(&self) -> &str {
        names(std::slice::from_ref(&self.first_line))
            .max_by_key(|name| name.chars().count())
            .unwrap_or_default()
    }

    /// The longest name anywhere in the message.
    #[must_use]
    pub fn longest_name_anywhere(&self) -> &str {
        names(&self.asides)
            .chain(names(&self.labels))
            .chain([self.longest_name()])
            .max_by_key(|name| name.chars().count())
            .unwrap_or_default()
    }
}

/// What stands between backticks.
fn names(texts: &[String]) -> impl Iterator<Item = &str> {
    texts
        .iter()
        .flat_map(|text| text.split('`').skip(1).step_by(2))
}

/// The names in a text, whatever stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| word.starts_with(|c: char| c.is_alphabetic() || c == '_'))
}

/// The line that a place is in.
fn marked(span: &DiagnosticSpan) -> String {
    span.text
        .iter()
        .map(|line| line.text.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Where the macro was called whose expansion the span is in; the span itself outside of macros.
fn outside(span: &DiagnosticSpan) -> &DiagnosticSpan {
    span.expansion
        .as_ref()
        .map_or(span, |call| outside(&call.span))
}

fn pointed(span: &DiagnosticSpan) -> Pointed {
    let [line] = span.text.as_slice() else {
        return Pointed::More;
    };
    let chars: Vec<char> = line.text.chars().collect();
    let (start, end) = (line.highlight_start - 1, line.highlight_end - 1);
    let (Some(before), Some(inner), Some(after)) =
        (chars.get(..start), chars.get(start..end), chars.get(end..))
    else {
        return Pointed::More;
    };
    if is_token(inner) {
        return Pointed::Token;
    }
    let before = before.iter().rev().find(|c| !c.is_whitespace());
    let after = after.iter().find(|c| !c.is_whitespace());
    match (before, after) {
        (Some('(' | ','), Some(')' | ',')) => Pointed::Argument,
        _ => Pointed::More,
    }
}

/// A path, an operator, a literal, or what one pair of brackets holds.
fn is_token(text: &[char]) -> bool {
    let of = |c: &char| c.is_alphanumeric() || matches!(c, '_' | ':' | '\'' | '#');
    let number =
        text.first().is_some_and(char::is_ascii_digit) && text.iter().all(|c| of(c) || *c == '.');
    let operator = text.iter().all(char::is_ascii_punctuation) && text.len() <= 3;
    let string = text.len() > 1
        && text.first() == Some(&'"')
        && text.iter().rposition(|c| *c == '"') == Some(text.len() - 1)
        && text.iter().filter(|c| **c == '"').count() == 2;
    text.iter().all(of) || number || operator || string || is_bracketed(text)
}

fn is_bracketed(text: &[char]) -> bool {
    let mut depth = 0_usize;
    for (at, c) in text.iter().enumerate() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at > 0 && at == text.len() - 1;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_token;

    #[test]
    fn a_token_is_a_path_an_operator_a_literal_or_a_pair_of_brackets() {
        let token = |text: &str| is_token(&text.chars().collect::<Vec<_>>());
        for text in [
            "filter",
            "users::name",
            "+",
            "==",
            "1.5",
            "\"a b\"",
            "(i64, String)",
            "'r",
        ] {
            assert!(token(text), "{text}");
        }
        for text in [
            "users::table.filter(a)",
            "max(a)",
            "-users::name",
            "(a).b(c)",
            "a + b",
        ] {
            assert!(!token(text), "{text}");
        }
    }
}
