//! Differences between the keys and constraints of two tables.

use super::Difference;
use crate::model::{Check, ForeignKey, Key, Table};

pub(super) fn compare(subject: &str, before: &Table, after: &Table, to: &mut Vec<Difference>) {
    primary_key(subject, before, after, to);
    let differences = [
        of_list("unique key", &before.unique_keys, &after.unique_keys),
        of_list("foreign key", &before.foreign_keys, &after.foreign_keys),
        of_list("check", &before.checks, &after.checks),
    ];
    let changes = differences.into_iter().flatten();
    to.extend(changes.map(|change| Difference::new(subject, change)));
}

fn primary_key(subject: &str, before: &Table, after: &Table, to: &mut Vec<Difference>) {
    let change = match (&before.primary_key, &after.primary_key) {
        (Some(before), Some(after)) if before.columns != after.columns => {
            format!("primary key {} -> {}", before.text(), after.text())
        }
        (Some(before), Some(after)) if before.deferrable != after.deferrable => {
            format!("primary key {} is now {}", before.text(), after.text())
        }
        (Some(before), Some(after)) if before != after => {
            format!("primary key renamed {} -> {}", before.name, after.name)
        }
        (None, Some(after)) => format!("primary key {} added", after.text()),
        (Some(before), None) => format!("primary key {} removed", before.text()),
        _ => return,
    };
    to.push(Difference::new(subject, change));
}

/// A constraint that can be named and told.
trait Constraint: PartialEq {
    fn name(&self) -> &str;
    fn text(&self) -> String;
}

impl Constraint for Key {
    fn name(&self) -> &str {
        &self.name
    }

    fn text(&self) -> String {
        let columns: Vec<&str> = self
            .columns
            .iter()
            .map(|column| column.as_deref().unwrap_or("<expression>"))
            .collect();
        let predicate = self.predicate.as_ref();
        let predicate = predicate.map(|predicate| format!(" where {predicate}"));
        let deferrable = if self.deferrable { " deferrable" } else { "" };
        let predicate = predicate.unwrap_or_default();
        format!("({}){predicate}{deferrable}", columns.join(", "))
    }
}

impl Constraint for ForeignKey {
    fn name(&self) -> &str {
        &self.name
    }

    fn text(&self) -> String {
        let schema = self.references_schema.as_ref();
        let schema = schema.map(|schema| format!("{schema}."));
        let mut text = format!(
            "({}) -> {}{} ({})",
            self.columns.join(", "),
            schema.unwrap_or_default(),
            self.references_table,
            self.references_columns.join(", "),
        );
        for (event, action) in [("delete", &self.on_delete), ("update", &self.on_update)] {
            if action != "NO ACTION" {
                text.push_str(&format!(" on {event} {}", action.to_lowercase()));
            }
        }
        text
    }
}

impl Constraint for Check {
    fn name(&self) -> &str {
        &self.name
    }

    fn text(&self) -> String {
        format!("({})", self.sql)
    }
}

/// What changed from one list to another; a constraint is known by its name, if it has one.
fn of_list<T: Constraint>(what: &str, before: &[T], after: &[T]) -> Vec<String> {
    let gone: Vec<&T> = before.iter().filter(|old| !after.contains(old)).collect();
    let mut come: Vec<&T> = after.iter().filter(|new| !before.contains(new)).collect();
    let mut changes = Vec::new();
    for old in gone {
        let label = label(what, old);
        let named = come
            .iter()
            .position(|new| !old.name().is_empty() && new.name() == old.name());
        changes.push(match named.map(|at| come.remove(at)) {
            Some(new) => format!("{label} {} is now {}", old.text(), new.text()),
            None => format!("{label} {} removed", old.text()),
        });
    }
    let added = come.iter();
    changes.extend(added.map(|new| format!("{} {} added", label(what, *new), new.text())));
    changes
}

fn label(what: &str, constraint: &impl Constraint) -> String {
    match constraint.name() {
        "" => what.to_owned(),
        name => format!("{what} {name}"),
    }
}
