//! Whatever the names and comments of a database are, its modules are Rust.

mod common;

use common::strict::Strict;
use common::{check, foreign_key, key, native_enum};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use querent_codegen::config::Config;
use querent_codegen::generate;
use querent_codegen::model::{
    Argument, Column, Engine, Routine, RoutineKind, Schema, SqlType, Table, TableKind,
};

/// Names that mean something to Rust, to Markdown, or to the modules themselves.
const ODD: &[&str] = &[
    "", " ", "_", "__", "a", "A", "a b", "a-b", "a_b", "1", "self", "Self", "super", "crate",
    "type", "gen", "table", "all", "Row", "New", "Columns", "row", "new", "columns", "mod",
    "enums", "str", "bool", "usize", "i64", "u8", "String", "Option", "Some", "None", "Vec",
    "value", "cells", "at", "to", "f", "other", "core", "std", "querent", "é", "e\u{301}", "İ",
    "ß", "数量", "🦀", "\"", "`", "``", "\\", "\n", "*/", "//", "{}", "\0", "\u{202e}", "\u{301}",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(ODD).prop_map(str::to_owned),
        1 => "[a-zA-Z_ ]{1,12}",
        1 => "\\PC{0,70}",
        1 => any::<String>(),
    ]
}

fn sql_type() -> impl Strategy<Value = SqlType> {
    let plain = select(vec![
        SqlType::Bool,
        SqlType::BigInt,
        SqlType::UTinyInt,
        SqlType::Numeric,
        SqlType::Text,
        SqlType::Bytes,
        SqlType::Json,
        SqlType::Uuid,
        SqlType::Date,
        SqlType::Range(Box::new(SqlType::Timestamp)),
        SqlType::Unknown,
    ]);
    let inline = vec(name(), 0..4).prop_map(|mut labels| {
        labels.sort();
        labels.dedup();
        SqlType::InlineEnum(labels)
    });
    let native = name().prop_map(|name| SqlType::Enum { schema: None, name });
    let of = prop_oneof![4 => plain, 1 => inline, 1 => native];
    (of, any::<bool>()).prop_map(|(of, array)| {
        if array {
            SqlType::Array(Box::new(of))
        } else {
            of
        }
    })
}

fn column() -> impl Strategy<Value = Column> {
    let comment = proptest::option::of(any::<String>());
    (name(), sql_type(), any::<[bool; 4]>(), comment).prop_map(
        |(name, sql_type, [nullable, default, generated, identity], comment)| Column {
            name,
            sql_type,
            native_type: "native".to_owned(),
            nullable,
            default: default.then(|| "0".to_owned()),
            generated,
            identity: identity && !nullable,
            comment,
        },
    )
}

fn table() -> impl Strategy<Value = Table> {
    let schema = proptest::option::of(select(&["sales", "Sales", "self", ""][..]));
    let kind = select(vec![TableKind::Table, TableKind::Table, TableKind::View]);
    let columns = vec(column(), 0..9);
    (schema, name(), kind, columns, name()).prop_map(|(schema, name, kind, mut columns, text)| {
        columns.sort_by(|a, b| a.name.cmp(&b.name));
        columns.dedup_by(|a, b| a.name == b.name);
        let first = columns.first().map(|column| column.name.clone());
        Table {
            schema: schema.map(str::to_owned),
            kind,
            comment: Some(text.clone()),
            primary_key: first.map(|first| key(&text, &[&first])),
            checks: vec![check(&text, &text)],
            ..common::table(&name, columns)
        }
    })
}

fn routine() -> impl Strategy<Value = Routine> {
    let schema = proptest::option::of(name());
    let engine = select(vec![Engine::MariaDb, Engine::MySql, Engine::Postgres]);
    let result = proptest::option::of(sql_type());
    let arguments = vec((name(), sql_type()), 0..10);
    let comment = proptest::option::of(any::<String>());
    (schema, name(), engine, result, arguments, comment).prop_map(
        |(schema, name, engine, result, arguments, comment)| Routine {
            schema,
            name,
            engine,
            kind: result.map_or(RoutineKind::Procedure, |sql_type| RoutineKind::Function {
                native_type: "native".to_owned(),
                sql_type,
            }),
            arguments: arguments
                .into_iter()
                .map(|(name, sql_type)| Argument {
                    native_type: name.clone(),
                    name,
                    sql_type,
                })
                .collect(),
            comment,
        },
    )
}

fn schema() -> impl Strategy<Value = Schema> {
    let enums = vec((name(), vec(name(), 0..4)), 0..3);
    let parts = (vec(table(), 0..6), enums, vec(routine(), 0..4));
    parts.prop_map(|(mut tables, enums, routines)| {
        tables.sort_by(|a, b| (&a.schema, &a.name).cmp(&(&b.schema, &b.name)));
        tables.dedup_by(|a, b| (&a.schema, &a.name) == (&b.schema, &b.name));
        link(&mut tables);
        let enums = enums.iter().map(|(name, labels)| {
            let mut labels: Vec<&str> = labels.iter().map(String::as_str).collect();
            labels.sort_unstable();
            labels.dedup();
            native_enum(None, name, &labels)
        });
        Schema {
            enums: enums.collect(),
            tables,
            routines,
        }
    })
}

/// Lets every column of every table refer to the first column of the next table.
fn link(tables: &mut [Table]) {
    let ends: Vec<(Option<String>, String, Option<String>)> = tables
        .iter()
        .map(|table| {
            let first = table.columns.first().map(|column| column.name.clone());
            (table.schema.clone(), table.name.clone(), first)
        })
        .collect();
    for (at, table) in tables.iter_mut().enumerate() {
        let (schema, name, first) = &ends[(at + 1) % ends.len()];
        let Some(first) = first else { continue };
        for column in &table.columns {
            let mut of = foreign_key("", &[&column.name], name, &[first]);
            of.references_schema.clone_from(schema);
            table.foreign_keys.push(of);
        }
    }
}

proptest! {
    #[test]
    fn every_module_parses(schema in schema()) {
        let output = generate(&schema, &Config::default()).unwrap();
        for (path, text) in output.modules() {
            let parsed = syn::parse_file(text);
            prop_assert!(parsed.is_ok(), "{}: {:?}\n{text}", path.display(), parsed.err());
        }
    }
}

/// Fragments of comments that mean something to Markdown or to rustdoc.
const MARKUP: &[&str] = &[
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "    ",
    "\t",
    "word",
    "1. ",
    "- ",
    "# ",
    "> ",
    "```",
    "`",
    "``",
    "~~~",
    "[`Row`]",
    "[x]",
    "[x]: y",
    "](",
    "<b>",
    "</p>",
    "<!--",
    "Vec<u8>",
    "*",
    "_",
    "**",
    "\\",
    "&lt;",
    "&",
    "|",
    "|--|",
    "---",
    "===",
    "https://example.com/a?b=c",
    "http://x",
    "(https://a.b)",
    "[^1]",
    "[^1]: z",
    "let x = 1;",
    "*/",
    "//!",
    "{@x}",
    "$",
    "!",
    ":",
    "\u{202e}",
    "\u{0}",
    "é",
];

fn sample<T>(of: impl Strategy<Value = T>, times: usize) -> Vec<T> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    let mut draw = || of.new_tree(&mut runner).unwrap().current();
    (0..times).map(|_| draw()).collect()
}

#[test]
fn many_schemas_compile_and_are_formatted() {
    let directory = tempfile::tempdir().unwrap();
    let mut roots = Vec::new();
    for (at, schema) in sample(schema(), 60).iter().enumerate() {
        let root = directory.path().join(at.to_string());
        common::put(&root, &generate(schema, &Config::default()).unwrap());
        roots.push(root);
    }
    let strict = Strict::new(&roots);
    strict.run("rustc", &["-D", "warnings", "--emit", "metadata"]);
    let modules: Vec<_> = roots.iter().map(|root| root.join("mod.rs")).collect();
    common::assert_formatted(&modules);
}

#[test]
fn comments_are_plain_text_to_rustdoc() {
    let comment = vec(select(MARKUP), 0..20).prop_map(|parts| parts.concat());
    let tables = sample(vec(comment, 8..9), 60).into_iter().enumerate();
    let tables = tables.map(|(at, comments)| {
        let columns = comments.iter().enumerate().map(|(at, comment)| Column {
            comment: Some(comment.clone()),
            ..common::column(&format!("c{at}"), SqlType::Text)
        });
        Table {
            comment: Some(comments.concat()),
            ..common::table(&format!("t{at}"), columns.collect())
        }
    });
    let schema = common::schema(tables.collect());
    let directory = tempfile::tempdir().unwrap();
    let output = generate(&schema, &Config::default()).unwrap();
    common::put(directory.path(), &output);
    let strict = Strict::new(&[directory.path().to_owned()]);
    strict.run("rustdoc", &["-D", "warnings", "-o", "doc"]);
    let told = strict.run("rustdoc", &["--test"]);
    assert!(
        told.contains("running 0 tests"),
        "comments became doctests:\n{told}"
    );
    common::assert_formatted(&[directory.path().join("mod.rs")]);
}
