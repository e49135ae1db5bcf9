//! Differences between the columns of two tables.

use super::{Difference, comment, quoted};
use crate::model::{Column, SqlType, Table};

pub(super) fn compare(subject: &str, before: &Table, after: &Table, to: &mut Vec<Difference>) {
    let find = |table: &'_ Table, name: &str| {
        let mut columns = table.columns.iter();
        columns.position(|column| column.name == name)
    };
    for column in &before.columns {
        if find(after, &column.name).is_none() {
            to.push(Difference::new(
                subject,
                format!("column {} removed", column.name),
            ));
        }
    }
    for column in &after.columns {
        match find(before, &column.name) {
            None => {
                let facts = facts(column);
                let change = format!("column {} added ({facts})", column.name);
                to.push(Difference::new(subject, change));
            }
            Some(at) => {
                let subject = format!("column {}.{}", after.qualified_name(), column.name);
                changes(&subject, &before.columns[at], column, to);
            }
        }
    }
    order(subject, before, after, to);
}

/// The order of the columns that both tables have, if it changed.
fn order(subject: &str, before: &Table, after: &Table, to: &mut Vec<Difference>) {
    fn common<'a>(of: &'a Table, other: &Table) -> Vec<&'a str> {
        let names = of.columns.iter().map(|column| column.name.as_str());
        names
            .filter(|name| other.columns.iter().any(|column| column.name == *name))
            .collect()
    }
    let (before, after) = (common(before, after), common(after, before));
    if before != after {
        let change = format!(
            "order of columns {} -> {}",
            before.join(", "),
            after.join(", ")
        );
        to.push(Difference::new(subject, change));
    }
}

fn changes(subject: &str, before: &Column, after: &Column, to: &mut Vec<Difference>) {
    let mut change = |what: &str, before: String, after: String| {
        if before != after {
            to.push(Difference::new(
                subject,
                format!("{what}{before} -> {after}"),
            ));
        }
    };
    let (old, new) = (type_name(&before.sql_type), type_name(&after.sql_type));
    if old == new {
        change(
            "type ",
            before.native_type.clone(),
            after.native_type.clone(),
        );
    } else {
        change("type ", old, new);
    }
    change("", null(before).to_owned(), null(after).to_owned());
    let default = |column: &Column| column.default.clone().unwrap_or_else(|| "none".to_owned());
    change("default ", default(before), default(after));
    for (what, before, after) in [
        ("generated", before.generated, after.generated),
        ("identity", before.identity, after.identity),
    ] {
        if before != after {
            let change = if after { "is now" } else { "is no longer" };
            to.push(Difference::new(subject, format!("{change} {what}")));
        }
    }
    comment(subject, &before.comment, &after.comment, to);
}

/// What there is to say of a new column.
fn facts(column: &Column) -> String {
    let mut facts = format!("{}, {}", type_name(&column.sql_type), null(column));
    if let Some(default) = &column.default {
        facts.push_str(&format!(", default {default}"));
    }
    if column.generated {
        facts.push_str(", generated");
    }
    if column.identity {
        facts.push_str(", identity");
    }
    facts
}

fn null(column: &Column) -> &'static str {
    if column.nullable { "null" } else { "not null" }
}

fn type_name(sql_type: &SqlType) -> String {
    match sql_type {
        SqlType::Array(of) => format!("Array<{}>", type_name(of)),
        SqlType::Range(of) => format!("Range<{}>", type_name(of)),
        SqlType::Enum { schema: None, name } => format!("enum {name}"),
        SqlType::Enum {
            schema: Some(schema),
            name,
        } => format!("enum {schema}.{name}"),
        SqlType::InlineEnum(labels) => {
            let labels: Vec<String> = labels.iter().map(|label| quoted(label)).collect();
            format!("enum({})", labels.join(", "))
        }
        SqlType::Custom { sql, .. } => sql.clone(),
        plain => format!("{plain:?}"),
    }
}
