//! The row of a table, and how it is read.

use super::code::Code;
use super::column;
use super::docs::{Doc, code as inline};
use super::tuple::Tuple;
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
            let columns = plan.known_columns().map(|column| column.ident.to_string());
            code.tuple("type Columns = ", &Tuple::of(columns));
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
            let row = scope.fresh("row");
            code.line(&format!(
                "let {row} = ::querent::row::columns::<Self::Columns>({cells}, {at})?;"
            ));
            let places = Tuple::places(plan.known_columns().count());
            let fields = places.iter().zip(plan.known_columns());
            let fields: Vec<(String, String)> = fields
                .map(|(place, column)| (column.ident.to_string(), format!("{row}{place}")))
                .collect();
            code.literal("::core::result::Result::Ok(Self", &fields, ")");
        },
    );
}
