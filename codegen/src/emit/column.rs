//! The columns of a table: a marker type, its definition and a constant each.

use super::code::Code;
use super::docs::{Doc, code as inline};
use super::types::{Scope, described};
use super::value::literal;
use crate::plan::{ColumnPlan, TablePlan};

/// One column.
pub(super) fn write(
    code: &mut Code,
    plan: &TablePlan<'_>,
    column: &ColumnPlan<'_>,
    scope: &Scope<'_>,
) {
    let ident = column.ident.to_string();
    let doc = doc(plan, column);
    code.doc(&doc);
    code.item(|code| code.empty_enum(&ident));
    code.item(|code| {
        code.implement("::querent::schema::ColumnDef", &ident, |code| {
            let null = if column.column.nullable {
                "Nullable"
            } else {
                "NotNull"
            };
            let write = if column.column.generated {
                "Generated"
            } else {
                "Writable"
            };
            code.line("type Table = table;");
            code.assign("type Sql", &scope.sql(column));
            code.line(&format!("type Null = ::querent::types::{null};"));
            code.line(&format!("type Write = ::querent::schema::{write};"));
            code.line(&format!(
                "type Place = ::querent::place!({});",
                place(plan, column)
            ));
            if !column.known {
                let head = format!("const NAME: {}", scope.text());
                code.assign_str(&head, &literal(&column.column.name));
            }
        });
    });
    code.doc(&doc);
    code.item(|code| code.constant(&ident, "Column"));
}

/// The digits of a column's place in its table, as many for each column of it. The first places are
/// those of the columns that are read, which `COLUMNS` names.
fn place(plan: &TablePlan<'_>, column: &ColumnPlan<'_>) -> String {
    let unknown = plan.columns.iter().filter(|column| !column.known);
    let place = plan
        .known_columns()
        .chain(unknown)
        .position(|one| one.ident == column.ident);
    let width = if plan.columns.len() > 256 { 3 } else { 2 };
    let digits = format!("{:0width$x}", place.unwrap_or_default());
    let digits: Vec<String> = digits.chars().map(|digit| format!("d{digit}")).collect();
    digits.join(" ")
}

/// `Columns`: every column under a correlation name.
pub(super) fn set(code: &mut Code, plan: &TablePlan<'_>, scope: &Scope<'_>) {
    let of = scope.fresh("A");
    let name = inline(&plan.table.name);
    code.doc(&Doc::new(format!(
        "The columns of {name} under the correlation name `{of}` (an alias reads them as fields)."
    )));
    code.item(|code| {
        code.block(
            &format!("pub struct Columns<{of}: ::querent::schema::Source>"),
            |code| {
                for column in &plan.columns {
                    code.doc(&doc(plan, column));
                    let ident = &column.ident;
                    code.field(
                        &format!("pub {ident}"),
                        &format!("::querent::Column<{ident}, {of}>"),
                    );
                }
                if plan.columns.is_empty() {
                    code.line("#[doc(hidden)]");
                    code.field("pub __", &format!("::core::marker::PhantomData<{of}>"));
                }
            },
        );
    });
    code.item(|code| {
        let head = format!("<{of}: ::querent::schema::Source> ::querent::schema::ColumnSet");
        code.implement(&head, &format!("Columns<{of}>"), |code| {
            code.open("const NEW: &'static Self = &Self {", "};", |code| {
                for column in &plan.columns {
                    code.field(&column.ident.to_string(), "::querent::Column::NEW");
                }
                if plan.columns.is_empty() {
                    code.line("__: ::core::marker::PhantomData,");
                }
            });
        });
    });
}

/// The comment of a column and what holds for it on every engine.
pub(super) fn doc(plan: &TablePlan<'_>, column: &ColumnPlan<'_>) -> Doc {
    let facts = column.column;
    let null = if facts.nullable { "null" } else { "not null" };
    let mut line = format!("{}: {}, {null}", inline(&facts.name), described(column));
    for (holds, fact) in [
        (facts.default.is_some(), "has a default"),
        (facts.generated, "generated"),
        (facts.identity, "identity"),
        (plan.is_key(facts), "primary key"),
    ] {
        if holds {
            line.push_str(", ");
            line.push_str(fact);
        }
    }
    line.push('.');
    Doc::of_comment(facts.comment.as_deref(), line)
}
