//! Schemas for the tests, and what is done with their modules.

#![allow(dead_code, reason = "each test uses its share")]

pub(crate) mod strict;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use querent_codegen::Output;
use querent_codegen::model::{
    Check, Column, EnumType, ForeignKey, Key, Schema, SqlType, Table, TableKind,
};

pub(crate) fn schema(tables: Vec<Table>) -> Schema {
    Schema {
        tables,
        ..Schema::default()
    }
}

pub(crate) fn table(name: &str, columns: Vec<Column>) -> Table {
    Table {
        schema: None,
        name: name.to_owned(),
        kind: TableKind::Table,
        comment: None,
        columns,
        primary_key: None,
        unique_keys: Vec::new(),
        foreign_keys: Vec::new(),
        checks: Vec::new(),
    }
}

/// A column that is not null and has no default.
pub(crate) fn column(name: &str, sql_type: SqlType) -> Column {
    Column {
        name: name.to_owned(),
        native_type: format!("native {sql_type:?}"),
        sql_type,
        nullable: false,
        default: None,
        generated: false,
        identity: false,
        comment: None,
    }
}

pub(crate) fn nullable(name: &str, sql_type: SqlType) -> Column {
    Column {
        nullable: true,
        ..column(name, sql_type)
    }
}

pub(crate) fn id() -> Column {
    Column {
        identity: true,
        ..column("id", SqlType::BigInt)
    }
}

pub(crate) fn key(name: &str, columns: &[&str]) -> Key {
    Key {
        name: name.to_owned(),
        columns: columns.iter().map(|&name| Some(name.to_owned())).collect(),
        predicate: None,
        deferrable: false,
    }
}

pub(crate) fn foreign_key(
    name: &str,
    columns: &[&str],
    table: &str,
    references: &[&str],
) -> ForeignKey {
    ForeignKey {
        name: name.to_owned(),
        columns: strings(columns),
        references_schema: None,
        references_table: table.to_owned(),
        references_columns: strings(references),
        on_delete: "NO ACTION".to_owned(),
        on_update: "NO ACTION".to_owned(),
    }
}

pub(crate) fn check(name: &str, sql: &str) -> Check {
    Check {
        name: name.to_owned(),
        sql: sql.to_owned(),
    }
}

pub(crate) fn native_enum(schema: Option<&str>, name: &str, labels: &[&str]) -> EnumType {
    EnumType {
        schema: schema.map(str::to_owned),
        name: name.to_owned(),
        labels: strings(labels),
        comment: None,
    }
}

pub(crate) fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

/// Writes the modules below a directory.
pub(crate) fn put(directory: &Path, output: &Output) {
    for (path, text) in output.modules() {
        let path = directory.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// Asserts that rustfmt would leave every module reachable from the roots as it is.
///
/// Without rustfmt on this machine there is nothing to ask, which is said aloud.
pub(crate) fn assert_formatted(roots: &[PathBuf]) {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2024"]).args(roots);
    match rustfmt.stdin(Stdio::null()).output() {
        Ok(output) => assert!(
            output.status.success(),
            "rustfmt would change the modules:\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        ),
        Err(error) => eprintln!("skipped: cannot run rustfmt: {error}"),
    }
}
