//! The values of a new row.

use super::code::Code;
use super::column;
use super::docs::{Doc, code as inline};
use super::tuple::Tuple;
use super::types::Scope;
use super::value::Value;
use crate::plan::{ColumnPlan, TablePlan};

/// `New`, unless nothing can be inserted or there is nothing to give.
pub(super) fn write(code: &mut Code, plan: &TablePlan<'_>, scope: &Scope<'_>) {
    let fields: Vec<&ColumnPlan<'_>> = plan
        .known_columns()
        .filter(|column| plan.is_base_table() && is_given(column))
        .collect();
    if fields.is_empty() {
        return;
    }
    let borrows = |column: &&ColumnPlan<'_>| scope.borrowed(column).contains("&'a ");
    let borrows = fields.iter().any(borrows);
    let name = inline(&plan.table.name);
    code.blank();
    code.doc(&Doc::new(format!(
        "The values of a new row of {name}; columns with a default are left out and may be given \
         beside it."
    )));
    code.item(|code| {
        code.derive(&["Debug", "Clone", "PartialEq"]);
        let head = if borrows {
            "pub struct New<'a>"
        } else {
            "pub struct New"
        };
        code.block(head, |code| {
            for column in &fields {
                code.doc(&column::doc(plan, column));
                code.field(&format!("pub {}", column.ident), &scope.borrowed(column));
            }
        });
    });
    code.item(|code| {
        let to = if borrows { "New<'_>" } else { "New" };
        code.implement("::querent::schema::NewRow", to, |code| {
            code.line("type Table = table;");
            code.type_list("Missing", &missing(plan));
            let columns = fields.iter().map(|column| column.ident.to_string());
            code.tuple("type Columns = ", &Tuple::of(columns));
            let names = fields.iter().map(|column| column.column.name.as_str());
            let head = format!("const COLUMNS: &'static [{}]", scope.text());
            code.assign_value(&head, &Value::strs(names));
            bind(code, &fields, scope);
        });
    });
}

fn bind(code: &mut Code, fields: &[&ColumnPlan<'_>], scope: &Scope<'_>) {
    let to = scope.fresh("to");
    // Compiled only where rows of the table are inserted.
    code.line("#[inline]");
    code.line("fn bind<'v>(");
    code.line("    &'v self,");
    code.line(&format!("    {to}: &mut dyn ::querent::bind::Binder<'v>,"));
    code.open(
        ") -> ::core::result::Result<(), ::querent::Error> {",
        "}",
        |code| {
            let values = scope.fresh("values");
            let of_self = fields
                .iter()
                .map(|column| format!("&self.{}", column.ident));
            code.tuple(&format!("let {values} = "), &Tuple::of(of_self));
            code.line(&format!(
                "::querent::bind::columns::<Self::Columns>({values}, {to})"
            ));
        },
    );
}

/// Whether a new row holds a value of the column.
fn is_given(column: &ColumnPlan<'_>) -> bool {
    let facts = column.column;
    facts.default.is_none() && !facts.generated && !facts.identity
}

/// The columns that every INSERT must give and that a new row has no field for.
fn missing(plan: &TablePlan<'_>) -> Vec<String> {
    plan.columns
        .iter()
        .filter(|column| plan.requires(column.column) && !column.known)
        .map(|column| column.ident.to_string())
        .collect()
}
