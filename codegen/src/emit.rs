//! From a plan to Rust source.

mod code;
mod column;
mod docs;
mod enums;
mod new;
mod relation;
mod root;
mod routine;
mod row;
mod table;
mod tuple;
mod types;
mod value;

use std::collections::BTreeMap;
use std::path::PathBuf;

use self::code::Code;
use crate::output::HEADER;
use crate::plan::Plan;

/// The text of every module, by its path below the output directory.
pub(crate) fn modules(plan: &Plan<'_>) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for schema in &plan.schemas {
        let directory = match &schema.module {
            Some(module) => PathBuf::from(module.file_stem()),
            None => PathBuf::new(),
        };
        files.insert(directory.join("mod.rs"), root::module(plan, schema));
        for table in &schema.tables {
            let file = format!("{}.rs", table.place.module.file_stem());
            files.insert(directory.join(file), table::module(table));
        }
        if let Some(routines) = &schema.routines {
            let file = format!("{}.rs", routines.place.module.file_stem());
            files.insert(directory.join(file), routine::module(routines));
        }
    }
    if let Some(enums) = &plan.enums {
        let file = format!("{}.rs", enums.module.file_stem());
        files.insert(PathBuf::from(file), enums::module(enums));
    }
    files
}

/// The first lines of every module.
fn start(doc: &docs::Doc) -> Code {
    let mut code = Code::default();
    code.line(HEADER);
    code.module_doc(doc);
    code.line("#![allow(nonstandard_style, unused, missing_debug_implementations)]");
    code.line("#![allow(missing_copy_implementations, unnameable_types, unreachable_pub)]");
    code.line("#![allow(single_use_lifetimes, unused_qualifications)]");
    code.line("#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]");
    code
}
