//! CHECK constraints.

use std::collections::HashMap;

use querent_codegen::model::Check;

use super::{super::text::strip_parens, Flavor, Reader, catalog, columns, escape::unescape};
use crate::error::Error;

impl Reader<'_> {
    pub(super) fn read_checks(&mut self) -> Result<(), Error> {
        match self.flavor {
            Flavor::MariaDb => {
                for mut row in self.rows("checks", catalog::MARIADB_CHECKS)? {
                    let (table, name, sql) = (row.text(), row.text(), row.text());
                    self.add_check(&table, name, &sql);
                }
                self.tables.iter_mut().for_each(columns::recognise_json);
            }
            Flavor::MySql => {
                let mut conditions = HashMap::new();
                for mut row in self.rows("checks", catalog::MYSQL_CHECKS)? {
                    conditions.insert(row.text(), unescape(&row.text()));
                }
                for mut row in self.rows("checks", catalog::MYSQL_TABLES_OF_CHECKS)? {
                    let (table, name) = (row.text(), row.text());
                    if let Some(sql) = conditions.get(&name) {
                        self.add_check(&table, name, sql);
                    }
                }
            }
        }
        Ok(())
    }

    fn add_check(&mut self, table: &str, name: String, sql: &str) {
        if let Some(table) = self.table(table) {
            let sql = strip_parens(sql).to_owned();
            table.checks.push(Check { name, sql });
        }
    }
}
