//! Primary, unique and foreign keys.

use std::collections::HashMap;

use querent_codegen::model::{ForeignKey, Key};

use super::{Reader, catalog, qualifier};
use crate::error::Error;

impl Reader<'_> {
    pub(super) fn read_unique_indexes(&mut self) -> Result<(), Error> {
        for mut row in self.rows("indexes", catalog::UNIQUE_INDEXES)? {
            let table = row.text();
            let name = row.text();
            let column = row.optional();
            let Some(table) = self.table(&table) else {
                continue;
            };
            let key = if name == "PRIMARY" {
                table.primary_key.as_mut()
            } else {
                table.unique_keys.last_mut().filter(|key| key.name == name)
            };
            if let Some(key) = key {
                key.columns.push(column);
                continue;
            }
            let key = Key {
                name,
                columns: vec![column],
                predicate: None,
                deferrable: false,
            };
            if key.name == "PRIMARY" {
                table.primary_key = Some(key);
            } else {
                table.unique_keys.push(key);
            }
        }
        Ok(())
    }

    pub(super) fn read_foreign_keys(&mut self) -> Result<(), Error> {
        let mut rules = HashMap::new();
        for mut row in self.rows("foreign keys", catalog::FOREIGN_KEYS)? {
            rules.insert((row.text(), row.text()), (row.text(), row.text()));
        }
        for mut row in self.rows("foreign keys", catalog::FOREIGN_KEY_COLUMNS)? {
            let of = (row.text(), row.text());
            let column = row.text();
            let references_schema = qualifier(&row.text(), self.default);
            let references_table = row.text();
            let references_column = row.text();
            let (on_delete, on_update) = rules.get(&of).cloned().unwrap_or_default();
            let (table, name) = of;
            let Some(table) = self.table(&table) else {
                continue;
            };
            match table.foreign_keys.last_mut() {
                Some(key) if key.name == name => {
                    key.columns.push(column);
                    key.references_columns.push(references_column);
                }
                _ => table.foreign_keys.push(ForeignKey {
                    name,
                    columns: vec![column],
                    references_schema,
                    references_table,
                    references_columns: vec![references_column],
                    on_delete,
                    on_update,
                }),
            }
        }
        Ok(())
    }
}
