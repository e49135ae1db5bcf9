//! Whether NULL can appear in the columns of MySQL's views.
//!
//! `information_schema` repeats what the server noted when it last looked at the view: when the
//! view was made, or when a table below it was altered. The two disagree (on CONCAT, which is NULL
//! where its result is too long), so that altering a table would seem to change its views. The
//! columns of a prepared statement are always found out in the same way. MariaDB keeps no notes.

use mysql::{consts::ColumnFlags, prelude::Queryable};
use querent_codegen::model::TableKind;

use super::{Flavor, Reader};

impl Reader<'_> {
    /// Corrects what the catalog said, by one statement for each view, which is not executed.
    pub(super) fn read_nulls_of_views(&mut self) {
        if self.flavor != Flavor::MySql {
            return;
        }
        let views = self.tables.iter_mut();
        for view in views.filter(|table| table.kind == TableKind::View) {
            let (database, name) = (quoted(self.database), quoted(&view.name));
            let sql = format!("SELECT * FROM {database}.{name}");
            // Of a view that may not be read, what the catalog said must do.
            let Ok(statement) = self.session.conn.prep(sql) else {
                continue;
            };
            let found = statement.columns();
            for column in &mut view.columns {
                let name = column.name.as_bytes();
                if let Some(found) = found.iter().find(|found| found.name_ref() == name) {
                    column.nullable = !found.flags().contains(ColumnFlags::NOT_NULL_FLAG);
                }
            }
            // The server drops it with the connection at the latest.
            let _ = self.session.conn.close(statement);
        }
    }
}

/// A name between backticks.
fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}
