//! Keys, foreign keys and CHECK constraints.

use querent_codegen::model::{Check, ForeignKey, Key};

use super::{super::text::strip_parens, Reader, catalog};
use crate::error::Error;

impl Reader {
    pub(super) fn read_constraints(&mut self) -> Result<(), Error> {
        let places = self.places();
        let rows = self
            .session
            .rows("constraints", catalog::CONSTRAINTS, &[&self.oids])?;
        for row in &rows {
            let table: u32 = self.session.get(row, 0)?;
            let Some(&at) = places.get(&table) else {
                continue;
            };
            let kind: String = self.session.get(row, 1)?;
            let name: String = self.session.get(row, 2)?;
            let columns: Vec<Option<String>> = self.session.get(row, 3)?;
            match &*kind {
                "f" => {
                    let schema: Option<String> = self.session.get(row, 4)?;
                    let Some(references_table) = self.session.get(row, 5)? else {
                        continue;
                    };
                    let key = ForeignKey {
                        name,
                        columns: columns.into_iter().flatten().collect(),
                        references_schema: schema.and_then(|schema| self.qualifier(&schema)),
                        references_table,
                        references_columns: self.session.get(row, 6)?,
                        on_delete: action(&self.session.get::<String>(row, 7)?).to_owned(),
                        on_update: action(&self.session.get::<String>(row, 8)?).to_owned(),
                    };
                    self.tables[at].foreign_keys.push(key);
                }
                "c" => {
                    let sql: Option<String> = self.session.get(row, 9)?;
                    let sql = strip_parens(&sql.unwrap_or_default()).to_owned();
                    self.tables[at].checks.push(Check { name, sql });
                }
                kind => {
                    let key = Key {
                        name,
                        columns,
                        predicate: None,
                        deferrable: self.session.get(row, 10)?,
                    };
                    let table = &mut self.tables[at];
                    if kind == "p" {
                        table.primary_key = Some(key);
                    } else {
                        table.unique_keys.push(key);
                    }
                }
            }
        }
        Ok(())
    }

    pub(super) fn read_unique_indexes(&mut self) -> Result<(), Error> {
        let places = self.places();
        let rows = self
            .session
            .rows("indexes", catalog::UNIQUE_INDEXES, &[&self.oids])?;
        for row in &rows {
            let table: u32 = self.session.get(row, 0)?;
            let predicate: Option<String> = self.session.get(row, 3)?;
            let key = Key {
                name: self.session.get(row, 1)?,
                columns: self.session.get(row, 2)?,
                predicate: predicate.map(|sql| strip_parens(&sql).to_owned()),
                deferrable: false,
            };
            if let Some(&at) = places.get(&table) {
                self.tables[at].unique_keys.push(key);
            }
        }
        Ok(())
    }
}

/// A letter of `confdeltype` or `confupdtype` as SQL.
fn action(letter: &str) -> &'static str {
    match letter {
        "c" => "CASCADE",
        "d" => "SET DEFAULT",
        "n" => "SET NULL",
        "r" => "RESTRICT",
        _ => "NO ACTION",
    }
}
