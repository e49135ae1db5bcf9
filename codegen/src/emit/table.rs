//! The module of one table.

use super::code::Code;
use super::docs::{Doc, code as inline};
use super::types::Scope;
use super::value::{Value, literal};
use super::{column, enums, new, relation, row};
use crate::model::{Check, ForeignKey, Key, TableKind};
use crate::plan::{ColumnPlan, TablePlan};

/// The module of a table, view or materialised view.
pub(super) fn module(plan: &TablePlan<'_>) -> String {
    let table = plan.table;
    let scope = Scope::new(&plan.names);
    let title = format!("{} {}", noun(table.kind), inline(&table.name));
    let comment = table.comment.as_deref();
    let mut code = super::start(&Doc::titled(&title, comment));
    code.blank();
    sources(&mut code, plan, &scope);
    code.blank();
    definition(&mut code, plan, &scope);
    for inline_enum in &plan.enums {
        code.blank();
        enums::write(&mut code, inline_enum, &scope);
    }
    for column in &plan.columns {
        code.blank();
        column::write(&mut code, plan, column, &scope);
    }
    code.blank();
    column::set(&mut code, plan, &scope);
    code.blank();
    row::write(&mut code, plan, &scope);
    new::write(&mut code, plan, &scope);
    for relation in &plan.relations {
        code.blank();
        relation::write(&mut code, relation, &scope);
    }
    code.finish()
}

/// What a relation of this kind is called.
pub(super) fn noun(kind: TableKind) -> &'static str {
    match kind {
        TableKind::MaterializedView => "Materialised view",
        TableKind::Table => "Table",
        TableKind::View => "View",
    }
}

/// `table` and `all`, and the name under which the table appears in a statement.
fn sources(code: &mut Code, plan: &TablePlan<'_>, scope: &Scope<'_>) {
    let table = plan.table;
    let name = inline(&table.name);
    let kind = noun(table.kind).to_lowercase();
    code.doc(&Doc::new(format!("The {kind} {name}.")).comment(table.comment.as_deref()));
    code.line("pub enum table {}");
    code.doc(&Doc::new(format!(
        "The {kind} {name} as the source of a query."
    )));
    code.line("pub const table: ::querent::Table<table> = ::querent::Table::NEW;");
    code.doc(&Doc::new(format!(
        "Every column of {name}, read into [`Row`]."
    )));
    code.line("pub const all: ::querent::All<table> = ::querent::All::NEW;");
    code.blank();
    code.item(|code| {
        code.implement("::querent::schema::Source", "table", |code| {
            let digits: Vec<String> = plan
                .correlation
                .id
                .chars()
                .map(|digit| format!("d{digit}"))
                .collect();
            code.line(&format!("type Id = ::querent::id!({});", digits.join(" ")));
            code.line("type Def = Self;");
            let head = format!("const CORRELATION: {}", scope.text());
            code.assign_str(&head, &literal(&plan.correlation.name));
        });
    });
}

/// What querent knows of the table.
fn definition(code: &mut Code, plan: &TablePlan<'_>, scope: &Scope<'_>) {
    let table = plan.table;
    let text = scope.text();
    let texts = format!("&'static [{text}]");
    let known = || {
        plan.known_columns()
            .map(|column| column.column.name.as_str())
    };
    code.item(|code| {
        code.implement("::querent::schema::TableDef", "table", |code| {
            // What is left out has a default, which costs the compiler nothing.
            if let Some(schema) = table.schema.as_deref() {
                let schema = scope.optional_str(Some(schema));
                code.assign_value(&format!("const SCHEMA: {}", scope.optional(&text)), &schema);
            }
            code.assign_str(&format!("const NAME: {text}"), &literal(&table.name));
            code.assign_value(&format!("const COLUMNS: {texts}"), &Value::strs(known()));
            code.assign(
                &format!(
                    "const NOT_NULL: {}",
                    scope.optional(&scope.primitive("usize"))
                ),
                &scope.optional_index(never_null(plan)),
            );
            let keys = plan
                .table
                .primary_key
                .iter()
                .map(|one| key(one, "Primary", scope));
            let unique = plan
                .table
                .unique_keys
                .iter()
                .map(|one| key(one, "Unique", scope));
            let foreign_keys = table.foreign_keys.iter().map(|one| foreign_key(one, scope));
            for (name, of, values) in [
                ("KEYS", "Key", keys.chain(unique).flatten().collect()),
                ("FOREIGN_KEYS", "ForeignKey", foreign_keys.collect()),
                ("CHECKS", "Check", table.checks.iter().map(check).collect()),
            ] {
                let values: Vec<Value> = values;
                if !values.is_empty() {
                    let head = format!("const {name}: &'static [::querent::schema::{of}]");
                    code.assign_value(&head, &Value::List(values));
                }
            }
            code.line("type Columns<A: ::querent::schema::Source> = Columns<A>;");
            code.line("type Row = Row;");
            let kind = if plan.is_base_table() {
                "BaseTable"
            } else {
                "View"
            };
            code.line(&format!("type Kind = ::querent::schema::{kind};"));
            code.type_list("PrimaryKey", &primary_key(plan));
            code.type_list("UniqueKeys", &unique_keys(plan));
            code.type_list("Required", &required(plan));
            let identity = plan.identity().map_or_else(
                || "::querent::schema::NoIdentity".to_owned(),
                |column| format!("::querent::schema::Identity<{}>", column.ident),
            );
            code.assign("type Identity", &identity);
        });
    });
}

/// The place in a row of a column that is never NULL, one of the primary key if there is any.
fn never_null(plan: &TablePlan<'_>) -> Option<usize> {
    let not_null = || {
        let known = plan.known_columns().enumerate();
        known.filter(|(_, column)| !column.column.nullable)
    };
    let of_key = not_null().find(|(_, column)| plan.is_key(column.column));
    of_key.or_else(|| not_null().next()).map(|(at, _)| at)
}

/// A key; `None` if it is over an expression.
///
/// The primary key goes without its name, which is a different one on every engine.
fn key(key: &Key, kind: &str, scope: &Scope<'_>) -> Option<Value> {
    let columns: Option<Vec<&str>> = key.columns.iter().map(|name| name.as_deref()).collect();
    let name = if kind == "Primary" { "" } else { &key.name };
    Some(Value::Struct(
        "::querent::schema::Key",
        vec![
            ("name", Value::str(name)),
            (
                "kind",
                Value::Word(format!("::querent::schema::KeyKind::{kind}")),
            ),
            ("columns", Value::strs(columns?)),
            ("predicate", scope.optional_str(key.predicate.as_deref())),
        ],
    ))
}

fn foreign_key(foreign_key: &ForeignKey, scope: &Scope<'_>) -> Value {
    let texts = |names: &[String]| Value::strs(names.iter().map(String::as_str));
    Value::Struct(
        "::querent::schema::ForeignKey",
        vec![
            ("name", Value::str(&foreign_key.name)),
            ("columns", texts(&foreign_key.columns)),
            (
                "schema",
                scope.optional_str(foreign_key.references_schema.as_deref()),
            ),
            ("table", Value::str(&foreign_key.references_table)),
            ("references", texts(&foreign_key.references_columns)),
            ("on_delete", Value::str(&foreign_key.on_delete)),
            ("on_update", Value::str(&foreign_key.on_update)),
        ],
    )
}

fn check(check: &Check) -> Value {
    Value::Struct(
        "::querent::schema::Check",
        vec![
            ("name", Value::str(&check.name)),
            ("sql", Value::str(&check.sql)),
        ],
    )
}

/// The columns of the primary key; none if it is over a part of a text or a period, or deferrable.
fn primary_key(plan: &TablePlan<'_>) -> Vec<String> {
    let key = plan.table.primary_key.as_ref();
    let columns = key
        .filter(|key| !key.deferrable)
        .and_then(|key| columns(plan, key))
        .unwrap_or_default();
    columns
        .iter()
        .map(|column| column.ident.to_string())
        .collect()
}

/// The columns of a key that is over nothing else.
fn columns<'a>(plan: &'a TablePlan<'_>, key: &Key) -> Option<Vec<&'a ColumnPlan<'a>>> {
    let columns = key.columns.iter();
    columns.map(|name| plan.column(name.as_deref()?)).collect()
}

/// The columns of each unique key as a list; `()` for one that is partial, over anything but columns, deferrable, or
/// has a column that can be NULL: rows can be equal in it, or are in no conflict by it.
fn unique_keys(plan: &TablePlan<'_>) -> Vec<String> {
    let list = |key: &Key| {
        let columns = columns(plan, key)
            .filter(|columns| columns.iter().all(|column| !column.column.nullable))
            .filter(|_| key.predicate.is_none() && !key.deferrable)
            .unwrap_or_default();
        let nested: String = columns
            .iter()
            .map(|column| format!("({}, ", column.ident))
            .collect();
        format!("{nested}(){}", ")".repeat(columns.len()))
    };
    plan.table.unique_keys.iter().map(list).collect()
}

fn required(plan: &TablePlan<'_>) -> Vec<String> {
    plan.columns
        .iter()
        .filter(|column| plan.requires(column.column))
        .map(|column| column.ident.to_string())
        .collect()
}
