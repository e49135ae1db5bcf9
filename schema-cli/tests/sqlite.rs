//! Introspection of SQLite.

mod support;

use std::path::Path;

use querent_cli::{Error, IntrospectOptions, introspect};
use querent_codegen::model::{Schema, SqlType, TableKind};
use support::{Told, checks, column, foreign_keys, key, names, read, table, unique_keys};
use tempfile::TempDir;

/// A database with these definitions.
fn database(ddl: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a b.db");
    let connection = rusqlite::Connection::open(&path).expect("a database");
    connection.execute_batch(ddl).expect("valid definitions");
    let url = format!("sqlite:{}", path.display());
    (folder, url)
}

fn schema(ddl: &str) -> Schema {
    let (_folder, url) = database(ddl);
    read(&url, &[])
}

#[test]
fn names_of_any_kind_come_back_as_they_are() {
    let schema = schema(
        r#"CREATE TABLE "select ""x"" [y]" ("a b" INTEGER PRIMARY KEY, [c"d] TEXT, `e``f` BLOB, "ünï'" REAL);
           CREATE TABLE Ünï (a INT REFERENCES "SELECT ""X"" [Y]" ("A B"));"#,
    );
    assert_eq!(names(&schema), ["select \"x\" [y]", "Ünï"]);
    let columns: Vec<&str> = schema.tables[0]
        .columns
        .iter()
        .map(|column| &*column.name)
        .collect();
    assert_eq!(columns, ["a b", "c\"d", "e`f", "ünï'"]);
    assert_eq!(
        foreign_keys(&schema.tables[1]),
        [" (a) -> select \"x\" [y] (a b) NO ACTION/NO ACTION"]
    );
}

#[test]
fn what_is_null_and_what_is_numbered() {
    let schema = schema(
        "CREATE TABLE rowid_alias (id INTEGER PRIMARY KEY, v TEXT NOT NULL);
         CREATE TABLE numbered (id INTEGER PRIMARY KEY AUTOINCREMENT);
         CREATE TABLE no_alias (id INT PRIMARY KEY);
         CREATE TABLE descending (id INTEGER PRIMARY KEY DESC);
         CREATE TABLE descending_alias (id INTEGER, PRIMARY KEY (id DESC));
         CREATE TABLE composite (a INTEGER, b INTEGER NOT NULL, PRIMARY KEY (b, a));
         CREATE TABLE without_rowid (a INTEGER, b TEXT, PRIMARY KEY (a)) WITHOUT ROWID;
         CREATE TABLE strict_one (a TEXT PRIMARY KEY, b ANY) STRICT;",
    );
    for (name, at, nullable, identity) in [
        ("rowid_alias", "id", false, true),
        ("rowid_alias", "v", false, false),
        ("numbered", "id", false, true),
        ("no_alias", "id", true, false),
        ("descending", "id", true, false),
        ("descending_alias", "id", false, true),
        ("composite", "a", true, false),
        ("composite", "b", false, false),
        ("without_rowid", "a", false, false),
        ("strict_one", "a", false, false),
        ("strict_one", "b", true, false),
    ] {
        let column = column(table(&schema, name), at);
        assert_eq!(
            (column.nullable, column.identity),
            (nullable, identity),
            "{name}.{at}"
        );
    }
    let primary_key = table(&schema, "composite").primary_key.as_ref();
    assert_eq!(primary_key.map(key).as_deref(), Some(" (b, a)"));
    assert_eq!(unique_keys(table(&schema, "composite")), [""; 0]);
}

#[test]
fn defaults_and_generated_columns() {
    let schema = schema(
        "CREATE TABLE t (a TEXT DEFAULT 'it''s', b INT DEFAULT (1 + 2), c TEXT DEFAULT NULL,
           d TEXT DEFAULT CURRENT_TIMESTAMP, e INT AS (b * 2), f INT GENERATED ALWAYS AS (b) STORED)",
    );
    let columns = &schema.tables[0].columns;
    let defaults: Vec<Option<&str>> = columns.iter().map(|c| c.default.as_deref()).collect();
    assert_eq!(
        defaults,
        [
            Some("'it''s'"),
            Some("1 + 2"),
            None,
            Some("CURRENT_TIMESTAMP"),
            None,
            None
        ]
    );
    let generated: Vec<bool> = columns.iter().map(|column| column.generated).collect();
    assert_eq!(generated, [false, false, false, false, true, true]);
}

#[test]
fn unique_keys_and_indexes() {
    let schema = schema(
        "CREATE TABLE t (a TEXT UNIQUE, b TEXT, c TEXT, CONSTRAINT named UNIQUE (c, b));
         CREATE UNIQUE INDEX partial ON t (b) WHERE a IS NOT NULL AND c <> ' WHERE ';
         CREATE UNIQUE INDEX expression ON t (lower(a), b DESC);
         CREATE INDEX plain ON t (a);",
    );
    assert_eq!(
        unique_keys(&schema.tables[0]),
        [
            " (a)",
            "expression (?, b)",
            "named (c, b)",
            "partial (b) where a IS NOT NULL AND c <> ' WHERE '",
        ]
    );
}

#[test]
fn foreign_keys_of_every_shape() {
    let schema = schema(
        "CREATE TABLE parent (a INT, b INT, c INT UNIQUE, PRIMARY KEY (a, b));
         CREATE TABLE child (
           id INTEGER PRIMARY KEY, x INT, y INT, z INT REFERENCES parent (c) ON DELETE CASCADE,
           up INT CONSTRAINT tree REFERENCES child ON UPDATE SET NULL,
           CONSTRAINT both FOREIGN KEY (x, y) REFERENCES Parent,
           FOREIGN KEY (y, x) REFERENCES PARENT (A, B) ON DELETE SET DEFAULT,
           FOREIGN KEY (z) REFERENCES gone (k),
           FOREIGN KEY (z) REFERENCES gone);
         CREATE TABLE egg (id INTEGER PRIMARY KEY, hen INT REFERENCES hen);
         CREATE TABLE hen (id INTEGER PRIMARY KEY, egg INT REFERENCES egg);",
    );
    assert_eq!(
        foreign_keys(table(&schema, "child")),
        [
            "tree (up) -> child (id) NO ACTION/SET NULL",
            "both (x, y) -> parent (a, b) NO ACTION/NO ACTION",
            " (y, x) -> parent (a, b) SET DEFAULT/NO ACTION",
            " (z) -> parent (c) CASCADE/NO ACTION",
            " (z) -> gone (k) NO ACTION/NO ACTION",
        ]
    );
    assert_eq!(
        foreign_keys(table(&schema, "egg")),
        [" (hen) -> hen (id) NO ACTION/NO ACTION"]
    );
    assert_eq!(
        foreign_keys(table(&schema, "hen")),
        [" (egg) -> egg (id) NO ACTION/NO ACTION"]
    );
}

#[test]
fn checks_are_read_out_of_the_definition() {
    let schema = schema(
        r#"CREATE TABLE t (
             a INT CHECK (a > 0 /* ) */ AND a <> ')'), -- CHECK (no)
             "check" TEXT DEFAULT 'CHECK (no)' CONSTRAINT "not empty" CHECK (length("check") > (0)),
             CONSTRAINT [of table] CHECK ((a < 9) OR "check" IS NULL)
           );
           ALTER TABLE t ADD COLUMN b INT CHECK (b IN (1, 2));"#,
    );
    assert_eq!(
        checks(&schema.tables[0]),
        [
            ": a > 0 /* ) */ AND a <> ')'",
            ": b IN (1, 2)",
            "not empty: length(\"check\") > (0)",
            "of table: (a < 9) OR \"check\" IS NULL",
        ]
    );
}

#[test]
fn views_pass_types_on_and_broken_ones_are_left_out() {
    let (_folder, url) = database(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, at DATETIME NOT NULL);
         CREATE VIEW v AS SELECT id, at, count(*) AS n FROM t;
         CREATE TABLE gone (a);
         CREATE VIEW broken AS SELECT a FROM gone;
         DROP TABLE gone;",
    );
    let told = Told::default();
    let schema = introspect(&url, &IntrospectOptions::default(), &told).expect("a schema");
    let view = table(&schema, "v");
    assert_eq!(view.kind, TableKind::View);
    assert!(
        view.columns
            .iter()
            .all(|column| column.nullable && !column.identity)
    );
    let types: Vec<&SqlType> = view.columns.iter().map(|column| &column.sql_type).collect();
    assert_eq!(
        types,
        [&SqlType::BigInt, &SqlType::Timestamp, &SqlType::Unknown]
    );
    assert_eq!(names(&schema), ["t", "v"]);
    let left_out = told.left_out.borrow();
    assert_eq!(left_out[0].0, "broken");
    assert!(left_out[0].1.contains("gone"), "{left_out:?}");
    assert_eq!(*told.steps.borrow(), ["broken", "t", "v"]);
}

#[test]
fn internal_and_shadow_tables_are_left_out() {
    let schema = schema(
        "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT);
         CREATE INDEX i ON t (a);
         INSERT INTO t (a) VALUES ('x');
         ANALYZE;
         CREATE VIRTUAL TABLE words USING fts5 (title, body);",
    );
    assert_eq!(names(&schema), ["t", "words"]);
    let columns = &table(&schema, "words").columns;
    let columns: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
    assert_eq!(columns, ["title", "body"]);
}

#[test]
fn a_missing_file_is_named_and_not_created() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("missing.db");
    let error = introspect(
        &format!("sqlite:{}", path.display()),
        &IntrospectOptions::default(),
        &Told::default(),
    )
    .expect_err("no such file");
    assert!(
        matches!(&error, Error::NoSuchFile(missing) if *missing == path),
        "{error:?}"
    );
    assert!(error.to_string().contains("missing.db"), "{error}");
    assert!(!path.exists());
}

#[test]
fn a_file_that_is_no_database_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("text.db");
    std::fs::write(&path, "This is certainly not a database. ".repeat(100)).expect("a file");
    for url in [path.display().to_string(), folder_url(folder.path())] {
        let error = introspect(&url, &IntrospectOptions::default(), &Told::default());
        assert!(matches!(error, Err(Error::Connect { .. })), "{error:?}");
    }
}

fn folder_url(folder: &Path) -> String {
    format!("sqlite:{}", folder.display())
}

#[test]
fn other_schemas_do_not_exist() {
    let options = IntrospectOptions {
        schemas: vec!["main".into(), "attached".into()],
        ..IntrospectOptions::default()
    };
    let error = introspect("sqlite::memory:", &options, &Told::default()).expect_err("no schema");
    assert_eq!(
        error.to_string(),
        "SQLite has no schema `attached` here (there is `main`)"
    );
}
