//! What the tests share.
#![allow(dead_code)] // Each test program uses its own part.

pub(crate) mod program;

use std::{cell::RefCell, env, io::Write, process};

use querent_cli::{IntrospectOptions, Progress, introspect};
use querent_codegen::model::{Column, ForeignKey, Key, Routine, RoutineKind, Schema, Table};

/// A [`Progress`] that remembers what it was told.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) steps: RefCell<Vec<String>>,
    pub(crate) left_out: RefCell<Vec<(String, String)>>,
}

impl Progress for Told {
    fn step(&self, reading: &str, done: usize, total: usize) {
        assert!(done < total, "step {done} of {total}");
        self.steps.borrow_mut().push(reading.to_owned());
    }

    fn left_out(&self, relation: &str, reason: &str) {
        let told = (relation.to_owned(), reason.to_owned());
        self.left_out.borrow_mut().push(told);
    }
}

/// Reads a schema.
pub(crate) fn read(url: &str, schemas: &[&str]) -> Schema {
    let options = IntrospectOptions {
        schemas: schemas.iter().map(|&name| name.to_owned()).collect(),
        ..IntrospectOptions::default()
    };
    introspect(url, &options, &Told::default()).unwrap_or_else(|error| panic!("{error:?}"))
}

/// Reads the stored routines of the default schema, in short, and which are left out.
pub(crate) fn routines(url: &str) -> (Vec<String>, Vec<(String, String)>) {
    let options = IntrospectOptions {
        routines: true,
        ..IntrospectOptions::default()
    };
    let told = Told::default();
    let schema = introspect(url, &options, &told).expect("a schema");
    let short = |routine: &Routine| {
        let arguments = routine.arguments.iter();
        let arguments: Vec<String> = arguments
            .map(|argument| format!("{} {:?}", argument.name, argument.sql_type))
            .collect();
        let call = format!("{}({})", routine.name, arguments.join(", "));
        match &routine.kind {
            RoutineKind::Function { sql_type, .. } => format!("{call} -> {sql_type:?}"),
            RoutineKind::Procedure => format!("call {call}"),
        }
    };
    let routines = schema.routines.iter().map(short).collect();
    (routines, told.left_out.into_inner())
}

/// The table of that name.
pub(crate) fn table<'s>(schema: &'s Schema, name: &str) -> &'s Table {
    let found = schema.tables.iter().find(|table| table.name == name);
    found.unwrap_or_else(|| panic!("no table {name} in {:?}", names(schema)))
}

/// The names of the tables, with their schemas where they have one.
pub(crate) fn names(schema: &Schema) -> Vec<String> {
    let name = |table: &Table| match &table.schema {
        Some(schema) => format!("{schema}.{}", table.name),
        None => table.name.clone(),
    };
    schema.tables.iter().map(name).collect()
}

/// The column of that name.
pub(crate) fn column<'t>(table: &'t Table, name: &str) -> &'t Column {
    let found = table.columns.iter().find(|column| column.name == name);
    found.unwrap_or_else(|| panic!("no column {name} in {table:?}"))
}

/// A unique key or primary key in short: name, columns (`?` for an expression), predicate.
pub(crate) fn key(key: &Key) -> String {
    let columns: Vec<&str> = key
        .columns
        .iter()
        .map(|column| column.as_deref().unwrap_or("?"))
        .collect();
    let mut text = format!("{} ({})", key.name, columns.join(", "));
    if let Some(predicate) = &key.predicate {
        text += &format!(" where {predicate}");
    }
    text
}

/// The unique keys of a table in short.
pub(crate) fn unique_keys(table: &Table) -> Vec<String> {
    table.unique_keys.iter().map(key).collect()
}

/// The foreign keys of a table in short.
pub(crate) fn foreign_keys(table: &Table) -> Vec<String> {
    let short = |key: &ForeignKey| {
        let schema = key.references_schema.as_ref();
        format!(
            "{} ({}) -> {}{} ({}) {}/{}",
            key.name,
            key.columns.join(", "),
            schema.map_or_else(String::new, |schema| format!("{schema}.")),
            key.references_table,
            key.references_columns.join(", "),
            key.on_delete,
            key.on_update
        )
    };
    table.foreign_keys.iter().map(short).collect()
}

/// The CHECK constraints of a table in short.
pub(crate) fn checks(table: &Table) -> Vec<String> {
    let checks = table.checks.iter();
    checks
        .map(|check| format!("{}: {}", check.name, check.sql))
        .collect()
}

/// The server that `variable` names; says so if there is none.
pub(crate) fn server(variable: &str) -> Option<String> {
    let url = env::var(variable).ok().filter(|url| !url.is_empty());
    if url.is_none() {
        // Not through `eprintln!`, whose text the test harness keeps for failures.
        let _ = writeln!(std::io::stderr(), "skipped: {variable} is not set");
    }
    url
}

/// Executes SQL on a server.
pub(crate) fn execute(url: &str, sql: &str) {
    use mysql::prelude::Queryable as _;
    if url.starts_with("postgres") {
        let client = postgres::Client::connect(url, postgres::NoTls);
        client
            .and_then(|mut client| client.batch_execute(sql))
            .expect(sql);
    } else {
        let url = url.replacen("mariadb://", "mysql://", 1);
        let mut conn = mysql::Conn::new(mysql::Opts::from_url(&url).expect("a URL"));
        conn.as_mut().expect("a server").query_drop(sql).expect(sql);
    }
}

/// The URL of another database on the same server.
pub(crate) fn with_database(url: &str, database: &str) -> String {
    let (place, query) = match url.split_once('?') {
        Some((place, query)) => (place, format!("?{query}")),
        None => (url, String::new()),
    };
    let authority = place.find("://").map_or(0, |at| at + 3);
    let end = place[authority..]
        .find('/')
        .map_or(place.len(), |at| authority + at);
    format!("{}/{database}{query}", &place[..end])
}

/// A name for a database of this process.
pub(crate) fn database_name(label: &str) -> String {
    format!("cli_test_{}_{label}", process::id())
}
