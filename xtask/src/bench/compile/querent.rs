//! The program in querent: the modules that the generator writes, and functions with queries.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Result;
use querent_codegen::config::Config;
use querent_codegen::model::{self, Key, Schema, SqlType, Table, TableKind};

use super::package::{self, Language};
use super::program::{Program, Query, Type};
use crate::paths;

/// querent.
pub(super) struct Querent;

impl Language for Querent {
    fn name(&self) -> &'static str {
        "querent"
    }

    fn dependencies(&self) -> String {
        let path = paths::root().join("dsl");
        format!(
            "querent = {{ path = {path:?}, default-features = false, features = [\"sqlite\"] }}\n"
        )
    }

    fn lock(&self) -> Option<std::path::PathBuf> {
        Some(paths::root().join("Cargo.lock"))
    }

    fn write(&self, program: &Program, sources: &Path) -> Result<()> {
        modules(program, sources)?;
        package::write(&sources.join("main.rs"), &main(program))?;
        let tables = "pub mod schema;\n\nuse schema::*;\n";
        package::write(&sources.join("lib.rs"), &text(program, tables))
    }

    fn write_apart(&self, program: &Program, sources: &Path) -> Result<()> {
        const TABLES: &str = "pub mod schema;\n";
        modules(program, sources)?;
        let library = sources.join("lib.rs");
        if fs::read_to_string(&library).ok().as_deref() != Some(TABLES) {
            package::write(&library, TABLES)?;
        }
        let queries = text(program, "use program::schema::*;\n\nfn main() {}\n");
        package::write(&sources.join("main.rs"), &queries)
    }
}

/// Writes the modules that the generator makes.
fn modules(program: &Program, sources: &Path) -> Result<()> {
    let config = Config::default();
    let (schema, _) = config.apply(schema(program));
    let output = querent_codegen::generate(&schema, &config)?;
    querent_codegen::write(&sources.join("schema"), &output)?;
    Ok(())
}

fn schema(program: &Program) -> Schema {
    let columns: Vec<model::Column> = program
        .columns()
        .into_iter()
        .map(|column| {
            let is_key = column.name == "id";
            model::Column {
                name: column.name,
                sql_type: sql_type(column.of),
                native_type: String::new(),
                nullable: column.nullable,
                default: None,
                generated: false,
                identity: is_key,
                comment: None,
            }
        })
        .collect();
    let table = |number: usize| Table {
        schema: None,
        name: format!("t{number}"),
        kind: TableKind::Table,
        comment: None,
        columns: columns.clone(),
        primary_key: Some(Key {
            name: String::new(),
            columns: vec![Some("id".to_owned())],
            predicate: None,
            deferrable: false,
        }),
        unique_keys: Vec::new(),
        foreign_keys: Vec::new(),
        checks: Vec::new(),
    };
    Schema {
        tables: (0..program.tables).map(table).collect(),
        ..Schema::default()
    }
}

fn sql_type(of: Type) -> SqlType {
    match of {
        Type::BigInt => SqlType::BigInt,
        Type::Bool => SqlType::Bool,
        Type::Double => SqlType::Double,
        Type::Integer => SqlType::Integer,
        Type::Text => SqlType::Text,
    }
}

/// The queries, after lines that bring the tables.
fn text(program: &Program, tables: &str) -> String {
    let mut text = format!(
        "#![allow(dead_code, unused_imports)]\n\nuse querent::driver::sqlite::SqliteConnection;\n\
         use querent::prelude::*;\n{tables}"
    );
    for query in program.queries() {
        let place = query.place;
        // A `String` takes any text.
        let _ = write!(
            text,
            "\npub fn q{place}(conn: &mut SqliteConnection) -> usize {{\n    {}\n        \
             .load(conn)\n        .unwrap()\n        .len()\n}}\n",
            chain(&query)
        );
    }
    text
}

/// Runs every query, and prints how many rows they had.
fn main(program: &Program) -> String {
    format!(
        "use querent::driver::sqlite::SqliteConnection;\nuse querent::prelude::*;\n\n\
         fn main() {{\n    let mut conn = SqliteConnection::open(\"sqlite::memory:\").unwrap();\n    \
         conn.batch({:?}).unwrap();\n    \
         let queries: [fn(&mut SqliteConnection) -> usize; {}] = [{}];\n    \
         let rows: usize = queries.iter().map(|query| query(&mut conn)).sum();\n    \
         println!(\"{{rows}}\");\n}}\n",
        program.sql(),
        program.queries,
        program.functions(),
    )
}

fn chain(query: &Query) -> String {
    let tables = &query.tables;
    let (a, b, z) = query.ends();
    let mut text = format!("t{a}::table");
    for (at, pair) in tables.windows(2).enumerate() {
        let (from, to) = (pair[0], pair[1]);
        let is_outer = query.is_outer() && at + 2 == tables.len();
        let join = if is_outer { "left_join" } else { "inner_join" };
        text += &format!("\n        .{join}(t{to}::table.on(t{to}::id.eq(t{from}::id)))");
    }
    let (number, picked, last) = (query.number, &query.picked, &query.last);
    text + &format!(
        "\n        .filter(t{a}::c1.like(\"A%\").and(t{b}::id.gt({number})))\n        \
         .select((t{a}::id, t{a}::{picked}, t{b}::c1, t{z}::{last}))"
    )
}
