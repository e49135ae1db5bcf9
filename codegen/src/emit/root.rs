//! `mod.rs`: the modules of one schema.

use super::code::Code;
use super::docs::{Doc, code as inline};
use super::table::noun;
use super::value::literal;
use crate::names::Ident;
use crate::plan::{Plan, SchemaPlan};

/// The module of a schema, which names the modules of its tables.
pub(super) fn module(plan: &Plan<'_>, schema: &SchemaPlan<'_>) -> String {
    let mut code = super::start(&match schema.name {
        Some(name) => Doc::new(format!("The tables of the schema {}.", inline(name))),
        None => Doc::new("The tables of the database, one module each."),
    });
    for table in &schema.tables {
        let doc = format!("{} {}.", noun(table.table.kind), inline(&table.table.name));
        declare(&mut code, &doc, &table.place.module, ".rs");
    }
    if let Some(routines) = &schema.routines {
        declare(
            &mut code,
            "The stored functions and procedures.",
            &routines.place.module,
            ".rs",
        );
    }
    if schema.module.is_none() {
        for other in &plan.schemas {
            if let (Some(name), Some(module)) = (other.name, &other.module) {
                let doc = format!("The schema {}.", inline(name));
                declare(&mut code, &doc, module, "/mod.rs");
            }
        }
        if let Some(enums) = &plan.enums {
            declare(
                &mut code,
                "The enums of the database.",
                &enums.module,
                ".rs",
            );
        }
    }
    code.finish()
}

fn declare(code: &mut Code, doc: &str, module: &Ident, ending: &str) {
    code.blank();
    code.doc(&Doc::new(doc));
    if !module.finds_file() {
        let path = format!("{}{ending}", module.file_stem());
        code.line(&format!("#[path = {}]", literal(&path)));
    }
    code.line(&format!("pub mod {module};"));
}
