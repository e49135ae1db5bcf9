//! References spelled as the referenced table and columns spell themselves.
//!
//! SQLite keeps a foreign key as it was typed (`REFERENCES Users(ID)`) although names compare
//! without regard to case, and MySQL does the same on some file systems.

use std::collections::{HashMap, HashSet};

use querent_codegen::model::Schema;

/// Spells what foreign keys refer to as it was declared. Exact matches are left alone.
pub(super) fn unify(schema: &mut Schema) {
    let mut tables: HashMap<(Option<String>, String), (String, Vec<String>)> = HashMap::new();
    let mut exact = HashSet::new();
    for table in &schema.tables {
        let columns = table.columns.iter().map(|column| column.name.clone());
        exact.insert((table.schema.clone(), table.name.clone()));
        tables.insert(
            (table.schema.clone(), table.name.to_ascii_lowercase()),
            (table.name.clone(), columns.collect()),
        );
    }
    for key in schema.tables.iter_mut().flat_map(|t| &mut t.foreign_keys) {
        let reference = (key.references_schema.clone(), key.references_table.clone());
        let lowered = (reference.0.clone(), reference.1.to_ascii_lowercase());
        let Some((name, columns)) = tables.get(&lowered) else {
            continue;
        };
        if !exact.contains(&reference) {
            key.references_table.clone_from(name);
        }
        if key.references_table != *name {
            continue;
        }
        for column in &mut key.references_columns {
            let known = columns
                .iter()
                .find(|known| known.eq_ignore_ascii_case(column));
            if let Some(known) = known {
                column.clone_from(known);
            }
        }
    }
}
