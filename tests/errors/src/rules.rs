//! What an error must be like.

use std::fmt;
use std::str::FromStr;

use anyhow::{Error, Result, bail};

use crate::{Case, Message, Outcome, Pointed, Sentences};

/// A rule for the errors of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// One mistake, one error.
    One,
    /// It begins as the case says.
    Expected,
    /// Its first line is a sentence of the library.
    Ours,
    /// It begins with what the mistake is about: a table, a column or a feature.
    Subject,
    /// It points to the case.
    Place,
    /// It suggests what the case says.
    Suggests,
    /// It is not too long.
    Lines,
    /// A `help` or a `note` says what to do.
    Fix,
    /// It points to a token or an argument.
    Token,
    /// No name in its first line is too long.
    Names,
}

impl Rule {
    const NAMES: [(&'static str, Self); 10] = [
        ("one", Self::One),
        ("expected", Self::Expected),
        ("ours", Self::Ours),
        ("subject", Self::Subject),
        ("place", Self::Place),
        ("suggests", Self::Suggests),
        ("lines", Self::Lines),
        ("fix", Self::Fix),
        ("token", Self::Token),
        ("names", Self::Names),
    ];
    /// The rules that a case may break, if it says why.
    const LEFT: [Self; 6] = [
        Self::Fix,
        Self::Lines,
        Self::Names,
        Self::One,
        Self::Subject,
        Self::Token,
    ];
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Self::NAMES.iter().find(|(_, rule)| rule == self);
        f.write_str(name.map_or("", |(name, _)| name))
    }
}

impl FromStr for Rule {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match Self::NAMES.iter().find(|(name, _)| *name == text) {
            Some((_, rule)) if Self::LEFT.contains(rule) => Ok(*rule),
            _ => bail!(
                "`left` is for the rules {:?}",
                Self::LEFT.map(|rule| rule.to_string())
            ),
        }
    }
}

/// The sizes that messages keep to.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most lines.
    pub lines: usize,
    /// The most characters of a name.
    pub name: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            lines: 14,
            name: 60,
        }
    }
}

/// A rule that the error of a case breaks.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The rule.
    pub rule: Rule,
    /// How.
    pub how: String,
    /// Why the case is left as it is.
    pub left: Option<String>,
}

impl Case {
    /// The rules that the outcome breaks.
    #[must_use]
    pub fn broken(&self, outcome: &Outcome, sentences: &Sentences, limits: Limits) -> Vec<Broken> {
        let found = match outcome.errors.as_slice() {
            [error] => self.broken_by(error, sentences, limits),
            [] if outcome.compiled => vec![(Rule::One, "it compiles".to_owned())],
            [] => vec![(Rule::One, "it was not checked".to_owned())],
            errors => vec![(Rule::One, format!("{} errors", errors.len()))],
        };
        let mut broken = Vec::new();
        for (rule, how) in found {
            let left = match rule {
                Rule::Ours => self.rustc.clone(),
                _ => self
                    .left
                    .iter()
                    .find_map(|(left, why)| (*left == rule).then(|| why.clone())),
            };
            broken.push(Broken { rule, how, left });
        }
        broken
    }

    fn broken_by(
        &self,
        error: &Message,
        sentences: &Sentences,
        limits: Limits,
    ) -> Vec<(Rule, String)> {
        let mut broken = Vec::new();
        if error.first_line != self.expect {
            broken.push((Rule::Expected, format!("expected `{}`", self.expect)));
        }
        if !error.is_ours(sentences) {
            broken.push((Rule::Ours, "it is in the compiler's own words".to_owned()));
        }
        if !error.has_subject(sentences) {
            let how = "it names no table, column or feature".to_owned();
            broken.push((Rule::Subject, how));
        }
        if !error.file.ends_with(&format!("{}.rs", self.name)) {
            broken.push((Rule::Place, format!("it points to {}", error.file)));
        }
        if let Some(text) = &self.suggests
            && !error.suggests(text)
        {
            broken.push((Rule::Suggests, format!("it does not suggest `{text}`")));
        }
        if error.lines > limits.lines {
            broken.push((Rule::Lines, format!("{} lines", error.lines)));
        }
        if !error.names_fix(sentences) {
            broken.push((Rule::Fix, "no `help` or `note` says what to do".to_owned()));
        }
        if error.pointed == Pointed::More {
            broken.push((Rule::Token, "it points to more than an argument".to_owned()));
        }
        let name = error.longest_name();
        if name.chars().count() > limits.name {
            broken.push((Rule::Names, format!("it names `{name}`")));
        }
        broken
    }

    /// The rules that the case says it breaks and does not.
    pub fn kept<'c>(&'c self, broken: &'c [Broken]) -> impl Iterator<Item = Rule> + 'c {
        let ours = self.rustc.iter().map(|_| Rule::Ours);
        ours.chain(self.left.iter().map(|(rule, _)| *rule))
            .filter(|rule| broken.iter().all(|broken| broken.rule != *rule))
    }
}
