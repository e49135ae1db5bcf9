//! The row of a table, and how it is read.

use super::code::Code;
use super::column;
use super::docs::{Doc, code as inline};
use super::types::Scope;
use crate::plan::TablePlan;

/// `Row`.
pub(super) fn write(code: &mut Code, plan: &TablePlan<'_>, scope: &Scope<'_>) {
    code.doc(&Doc::new(format!("A row of {}.", inline(&plan.table.name))));
    code.item(|code| {
        let usual = ["Debug", "Clone", "PartialEq"];
        let extra = plan.derives.iter().map(String::as_str);
        code.derive(&usual.into_iter().chain(extra).collect::<Vec<_>>());
        if plan.known_columns().next().is_none() {
            return code.line("pub struct Row {}");
        }
        code.block("pub struct Row", |code| {
            for column in plan.known_columns() {
                code.doc(&column::doc(plan, column));
                code.field(&format!("pub {}", column.ident), &scope.owned(column));
            }
        });
    });
    code.item(|code| {
        code.implement("::querent::row::TableRow", "Row", |code| {
            read(code, plan, scope)
        });
    });
}

fn read(code: &mut Code, plan: &TablePlan<'_>, scope: &Scope<'_>) {
    let cells = scope.fresh("cells");
    let at = scope.fresh("at");
    // Compiled only where rows of the table are read.
    code.line("#[inline]");
    code.line("fn read(");
    code.line(&format!("    {cells}: &dyn ::querent::row::Cells,"));
    code.line(&format!("    {at}: {},", scope.primitive("usize")));
    code.open(
        ") -> ::core::result::Result<Self, ::querent::Error> {",
        "}",
        |code| {
            if plan.known_columns().next().is_none() {
                return code.line("::core::result::Result::Ok(Self {})");
            }
            code.open("::core::result::Result::Ok(Self {", "})", |code| {
                for (place, column) in plan.known_columns().enumerate() {
                    let sql = scope.sql(column);
                    let at = match place {
                        0 => at.clone(),
                        place => format!("{at} + {place}"),
                    };
                    let before = format!("{}: ::querent::row::cell", column.ident);
                    code.call(&before, &[&sql, "_"], &[&cells, &at], "?,");
                }
            });
        },
    );
}
