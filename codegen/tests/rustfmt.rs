//! rustfmt leaves generated modules as they are, whatever the names are like.

mod common;

use common::{assert_formatted, check, column, foreign_key, id, key, native_enum, nullable, put};
use querent_codegen::config::Config;
use querent_codegen::generate;
use querent_codegen::model::{
    Argument, Column, Engine, Routine, RoutineKind, Schema, SqlType, Table,
};

/// A schema in which every name has about the given length.
fn schema_of_length(length: usize) -> Schema {
    let name = |mark: &str| format!("{mark}{}", "x".repeat(length.saturating_sub(mark.len())));
    let mood = SqlType::Enum {
        schema: None,
        name: name("mood"),
    };
    let types = [
        SqlType::BigInt,
        SqlType::Text,
        SqlType::TimestampTz,
        SqlType::Array(Box::new(SqlType::Text)),
        SqlType::Range(Box::new(SqlType::TimestampTz)),
        SqlType::Array(Box::new(mood.clone())),
        SqlType::InlineEnum(vec![name("a"), name("b")]),
        mood,
        SqlType::Unknown,
        SqlType::Custom {
            sql: format!("crate::ids::{}", name("Sql")),
            rust: format!("crate::ids::{}", name("Rust")),
        },
    ];
    let mut columns = vec![id()];
    for (at, sql_type) in types.into_iter().enumerate() {
        columns.push(column(&name(&format!("n{at}")), sql_type.clone()));
        columns.push(nullable(&name(&format!("o{at}")), sql_type));
    }
    let (first, second) = (columns[1].name.clone(), columns[2].name.clone());
    let mut items = common::table(&name("items"), columns);
    items.comment = Some(name("comment "));
    items.primary_key = Some(key("items_pkey", &["id"]));
    items.unique_keys = vec![
        key(&name("key"), &[&first]),
        key(&name("key"), &[&first, &second]),
    ];
    items.unique_keys[0].predicate = Some(name("where "));
    items.checks = vec![check(
        &name("check"),
        &format!("{first} > 0 and {second} > 0"),
    )];
    let own = |columns: &[&str]| {
        let mut of = foreign_key(&name("fk"), columns, &name("items"), columns);
        of.on_delete = "SET NULL".to_owned();
        of
    };
    items.foreign_keys = vec![own(&[&first]), own(&[&first, &second])];
    let link = Table {
        schema: Some(name("schema")),
        unique_keys: Vec::new(),
        checks: Vec::new(),
        ..items.clone()
    };
    let mut lone = common::table(&name("lone"), vec![column("id", SqlType::Integer)]);
    lone.schema = Some(name("schema"));
    lone.foreign_keys = vec![foreign_key("", &["id"], &name("items"), &["id"])];
    let argument = |mark: &str, sql_type: SqlType| Argument {
        name: name(mark),
        native_type: format!("{sql_type:?}"),
        sql_type,
    };
    let function = Routine {
        schema: None,
        name: name("function"),
        engine: Engine::MySql,
        kind: RoutineKind::Function {
            sql_type: SqlType::Text,
            native_type: "text".to_owned(),
        },
        arguments: vec![
            argument("a", SqlType::Integer),
            argument("b", SqlType::Text),
        ],
        comment: Some(name("comment ")),
    };
    let procedure = Routine {
        kind: RoutineKind::Procedure,
        schema: Some(name("schema")),
        ..function.clone()
    };
    Schema {
        routines: vec![function, procedure],
        tables: vec![items, link, lone],
        enums: vec![
            native_enum(None, &name("mood"), &[&name("happy"), "sad"]),
            native_enum(None, &name("one"), &[&name("label")]),
        ],
    }
}

#[test]
fn names_of_every_length() {
    let directory = tempfile::tempdir().unwrap();
    let mut roots = Vec::new();
    for length in 1..=140 {
        let output = generate(&schema_of_length(length), &Config::default()).unwrap();
        let root = directory.path().join(length.to_string());
        put(&root, &output);
        roots.push(root.join("mod.rs"));
    }
    assert_formatted(&roots);
}

#[test]
fn lists_of_every_length() {
    let directory = tempfile::tempdir().unwrap();
    let mut roots = Vec::new();
    for count in 0..40 {
        for (case, width) in [
            ("short", 3),
            ("edge", 8),
            ("long", 9),
            ("growing", 0),
            ("uneven", 1),
        ] {
            let name = |at: usize| {
                let width = match width {
                    0 => 2 + at % 19,
                    1 => 3 + (at * at + count) % 6,
                    width => width,
                };
                format!("c{at:0>width$}", width = width - 1)
            };
            let names: Vec<String> = (0..count).map(name).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let columns: Vec<Column> = names
                .iter()
                .map(|name| column(name, SqlType::Integer))
                .collect();
            let mut wide = common::table("wide", columns);
            wide.primary_key = Some(key("", &names));
            wide.foreign_keys = vec![foreign_key("own", &names, "wide", &names)];
            let schema = Schema {
                tables: vec![wide],
                enums: vec![native_enum(None, "mood", &names)],
                ..Schema::default()
            };
            let config = format!("derives = {:?}", &DERIVES[..DERIVES.len().min(count)]);
            let config = Config::parse(&config, "querent.toml".as_ref()).unwrap();
            let output = generate(&schema, &config).unwrap();
            let root = directory.path().join(case).join(count.to_string());
            put(&root, &output);
            roots.push(root.join("mod.rs"));
        }
    }
    assert_formatted(&roots);
}

const DERIVES: &[&str] = &[
    "Eq",
    "Hash",
    "serde::Serialize",
    "serde::Deserialize",
    "a::B",
    "crate::C",
];

#[test]
fn wide_characters_and_long_comments() {
    let directory = tempfile::tempdir().unwrap();
    let mut roots = Vec::new();
    for length in 1..60 {
        let wide = "表".repeat(length);
        let mut notes = common::table(
            &wide,
            vec![
                Column {
                    comment: Some(format!(
                        "{} \n\n  * {wide}\n```\n{wide}",
                        "word ".repeat(80)
                    )),
                    ..column(&wide, SqlType::Text)
                },
                nullable(&format!("{wide}_id"), SqlType::BigInt),
            ],
        );
        notes.comment = Some("# Title\n\n    let code = 1;\r\n\r\nend  ".to_owned());
        notes.foreign_keys = vec![foreign_key(
            &wide,
            &[&format!("{wide}_id")],
            &wide,
            &[&wide],
        )];
        let output = generate(&common::schema(vec![notes]), &Config::default()).unwrap();
        let root = directory.path().join(length.to_string());
        put(&root, &output);
        roots.push(root.join("mod.rs"));
    }
    assert_formatted(&roots);
}
