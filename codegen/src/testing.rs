//! Parts of schemas for tests.

use crate::model::{Column, ForeignKey, Key, SqlType, Table, TableKind};

/// A table without columns.
pub(crate) fn table(name: &str) -> Table {
    Table {
        schema: None,
        name: name.to_owned(),
        kind: TableKind::Table,
        comment: None,
        columns: Vec::new(),
        primary_key: None,
        unique_keys: Vec::new(),
        foreign_keys: Vec::new(),
        checks: Vec::new(),
    }
}

/// A column that is not null and has nothing special.
pub(crate) fn column(name: &str, sql_type: SqlType) -> Column {
    Column {
        name: name.to_owned(),
        native_type: format!("{sql_type:?}").to_lowercase(),
        sql_type,
        nullable: false,
        default: None,
        generated: false,
        identity: false,
        comment: None,
    }
}

/// A key over columns.
pub(crate) fn key(name: &str, columns: &[&str]) -> Key {
    Key {
        name: name.to_owned(),
        columns: columns
            .iter()
            .map(|&column| Some(column.to_owned()))
            .collect(),
        predicate: None,
        deferrable: false,
    }
}

/// A foreign key.
pub(crate) fn foreign_key(columns: &[&str], table: &str, references: &[&str]) -> ForeignKey {
    let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    ForeignKey {
        name: format!("{}_fkey", columns.join("_")),
        columns: owned(columns),
        references_schema: None,
        references_table: table.to_owned(),
        references_columns: owned(references),
        on_delete: "NO ACTION".to_owned(),
        on_update: "NO ACTION".to_owned(),
    }
}
