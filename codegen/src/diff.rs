//! The differences between two schemas, in words.
//!
//! Each difference names the thing and then what happened to it:
//! `table posts: column rating added (Double, null)`, `column users.email: type Text -> Integer`.

mod column;
mod keys;
mod routine;

use std::fmt;

use crate::model::{EnumType, Schema, Table, TableKind};

/// One difference between what is on disk and what the database holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    subject: String,
    change: String,
}

impl Difference {
    pub(crate) fn new(subject: impl fmt::Display, change: impl Into<String>) -> Self {
        Self {
            subject: subject.to_string(),
            change: change.into(),
        }
    }

    /// What differs: a table, a column, an enum, a stored routine or a file.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// How it differs.
    pub fn change(&self) -> &str {
        &self.change
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.subject, self.change)
    }
}

/// What changed from one schema to another: tables, then enums, then stored routines, each by name.
///
/// # Example
///
/// ```
/// use querent_codegen::diff::diff;
/// use querent_codegen::model::{EnumType, Schema};
///
/// let mood = |labels: &[&str]| Schema {
///     enums: vec![EnumType {
///         schema: None,
///         name: "mood".to_owned(),
///         labels: labels.iter().map(|&label| label.to_owned()).collect(),
///         comment: None,
///     }],
///     ..Schema::default()
/// };
/// let differences = diff(&mood(&["happy"]), &mood(&["happy", "sad"]));
/// assert_eq!(differences[0].to_string(), "enum mood: label 'sad' added");
/// ```
pub fn diff(before: &Schema, after: &Schema) -> Vec<Difference> {
    let mut differences = Vec::new();
    let tables = pair(&before.tables, &after.tables, Table::qualified_name);
    for (name, before, after) in tables {
        let noun = noun(before.or(after));
        let subject = format!("{noun} {name}");
        match (before, after) {
            (Some(before), Some(after)) => table(&subject, before, after, &mut differences),
            (None, _) => differences.push(Difference::new(subject, "added")),
            (_, None) => differences.push(Difference::new(subject, "removed")),
        }
    }
    for (name, before, after) in pair(&before.enums, &after.enums, EnumType::qualified_name) {
        let subject = format!("enum {name}");
        match (before, after) {
            (Some(before), Some(after)) => {
                labels(&subject, &before.labels, &after.labels, &mut differences);
                comment(&subject, &before.comment, &after.comment, &mut differences);
            }
            (None, _) => differences.push(Difference::new(subject, "added")),
            (_, None) => differences.push(Difference::new(subject, "removed")),
        }
    }
    routine::compare(before, after, &mut differences);
    if differences.is_empty() && before != after {
        differences.push(Difference::new(
            "schema",
            "order of tables or columns changed",
        ));
    }
    differences
}

fn table(subject: &str, before: &Table, after: &Table, to: &mut Vec<Difference>) {
    if before.kind != after.kind {
        to.push(Difference::new(
            subject,
            format!("is now a {}", noun(Some(after))),
        ));
    }
    comment(subject, &before.comment, &after.comment, to);
    column::compare(subject, before, after, to);
    keys::compare(subject, before, after, to);
}

/// Labels that came or went, or else their order.
fn labels(subject: &str, before: &[String], after: &[String], to: &mut Vec<Difference>) {
    let first = to.len();
    for label in before.iter().filter(|label| !after.contains(label)) {
        to.push(Difference::new(
            subject,
            format!("label {} removed", quoted(label)),
        ));
    }
    for label in after.iter().filter(|label| !before.contains(label)) {
        to.push(Difference::new(
            subject,
            format!("label {} added", quoted(label)),
        ));
    }
    if to.len() == first && before != after {
        let list = |labels: &[String]| {
            let labels: Vec<String> = labels.iter().map(|label| quoted(label)).collect();
            labels.join(", ")
        };
        let change = format!("order of labels {} -> {}", list(before), list(after));
        to.push(Difference::new(subject, change));
    }
}

fn comment(
    subject: &str,
    before: &Option<String>,
    after: &Option<String>,
    to: &mut Vec<Difference>,
) {
    let text = |comment: &Option<String>| {
        let quoted = comment.as_ref().map(|comment| format!("{comment:?}"));
        quoted.unwrap_or_else(|| "none".to_owned())
    };
    if before != after {
        let change = format!("comment {} -> {}", text(before), text(after));
        to.push(Difference::new(subject, change));
    }
}

/// A text as an SQL string.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn noun(table: Option<&Table>) -> &'static str {
    match table.map(|table| table.kind) {
        Some(TableKind::MaterializedView) => "materialised view",
        Some(TableKind::View) => "view",
        Some(TableKind::Table) | None => "table",
    }
}

/// The things of two lists by name, sorted by it.
fn pair<'a, T>(
    before: &'a [T],
    after: &'a [T],
    name: impl Fn(&T) -> String,
) -> Vec<(String, Option<&'a T>, Option<&'a T>)> {
    let mut names: Vec<String> = before.iter().chain(after).map(&name).collect();
    names.sort();
    names.dedup();
    let find = |list: &'a [T], wanted: &str| list.iter().find(|thing| name(thing) == wanted);
    names
        .into_iter()
        .map(|name| {
            let (before, after) = (find(before, &name), find(after, &name));
            (name, before, after)
        })
        .collect()
}

#[cfg(test)]
mod tests;
