//! `querent.toml`: what it changes, and what it says about mistakes.

mod common;

use std::path::Path;

use common::{column, id, schema, table};
use querent_codegen::Warning;
use querent_codegen::config::Config;
use querent_codegen::model::{Schema, SqlType, Table};

fn parse(text: &str) -> Config {
    Config::parse(text, Path::new("querent.toml")).unwrap()
}

fn sample() -> Schema {
    let audit = Table {
        schema: Some("internal".to_owned()),
        ..table("audit", vec![id()])
    };
    let posts = table("posts", vec![id(), column("meta", SqlType::Text)]);
    schema(vec![
        audit,
        posts,
        table("users", vec![id()]),
        table("users_old", vec![id()]),
    ])
}

fn tables(schema: &Schema) -> Vec<String> {
    schema.tables.iter().map(Table::qualified_name).collect()
}

/// The tables that are left, and what is said about the configuration.
fn apply(text: &str) -> (Vec<String>, Vec<String>) {
    let (schema, warnings) = parse(text).apply(sample());
    (
        tables(&schema),
        warnings.iter().map(Warning::to_string).collect(),
    )
}

#[test]
fn patterns_choose_tables() {
    let all = ["internal.audit", "posts", "users", "users_old"];
    assert_eq!(apply(""), (all.map(str::to_owned).to_vec(), vec![]));
    for (text, left) in [
        (r#"include = ["users*"]"#, &["users", "users_old"][..]),
        (
            r#"include = ["users*"]
            exclude = ["*_old"]"#,
            &["users"],
        ),
        (
            r#"exclude = ["internal.*"]"#,
            &["posts", "users", "users_old"],
        ),
        (
            r#"include = ["audit", "user?"]"#,
            &["internal.audit", "users"],
        ),
        (r#"schemas = ["main"]"#, &["posts", "users", "users_old"]),
        (r#"schemas = ["internal"]"#, &all),
        (r#"schemas = ["*"]"#, &all),
    ] {
        let (found, warnings) = apply(text);
        assert_eq!(
            (found.as_slice(), warnings.len()),
            (&common::strings(left)[..], 0),
            "{text}"
        );
    }
}

#[test]
fn types_are_overridden_by_column_or_native_type() {
    let text = r#"
        [types]
        "posts.meta" = "Array<Range<Date>>"
        "type:NATIVE bigint" = { sql = "crate::IdSql", rust = "::ids::Id<crate::X>" }
        "internal.audit.id" = "Unknown"
    "#;
    let (schema, warnings) = parse(text).apply(sample());
    assert_eq!(warnings, []);
    let types: Vec<_> = schema
        .tables
        .iter()
        .flat_map(|table| &table.columns)
        .map(|column| column.sql_type.clone())
        .collect();
    let custom = SqlType::Custom {
        sql: "crate::IdSql".to_owned(),
        rust: "::ids::Id<crate::X>".to_owned(),
    };
    let days = SqlType::Range(Box::new(SqlType::Date));
    let days = SqlType::Array(Box::new(days));
    assert_eq!(
        types,
        [
            SqlType::Unknown,
            custom.clone(),
            days,
            custom.clone(),
            custom
        ]
    );
}

#[test]
fn keys_that_match_nothing_are_named() {
    let text = r#"
        include = ["*", "nothing*"]
        exclude = ["missing"]
        derives = { "gone" = ["Eq"], "posts" = ["Eq"] }
        [rename.tables]
        "tbl" = "t"
        "posts" = "articles"
        [rename.columns]
        "posts.titel" = "title"
        "internal.audit.id" = "number"
        [types]
        "posts.body" = "Text"
        "type:geometry" = "Bytes"
    "#;
    let (_, warnings) = apply(text);
    let expected: Vec<String> = [
        ("nothing*", "include"),
        ("missing", "exclude"),
        ("gone", "derives"),
        ("tbl", "rename.tables"),
        ("posts.titel", "rename.columns"),
        ("posts.body", "types"),
        ("type:geometry", "types"),
    ]
    .iter()
    .map(|(key, place)| {
        format!("querent.toml: `{key}` in `{place}` matches nothing in the database")
    })
    .collect();
    assert_eq!(warnings, expected);
}

#[test]
fn mistakes_are_told_with_file_line_and_key() {
    for (text, line, parts) in [
        (
            "\ninclud = []",
            2,
            &["unknown field `includ`", "expected one of", "includ = []"][..],
        ),
        (
            "include = 3",
            1,
            &["invalid type: integer `3`", "include = 3"],
        ),
        ("include = [", 1, &["include = ["]),
        (
            "[rename]\ntable = {}",
            2,
            &["unknown field `table`", "`tables`"],
        ),
        (
            "[rename.tables]\na = \"b c\"",
            2,
            &["`b c` is not a Rust identifier"],
        ),
        (
            "[rename.tables]\na = \"self\"",
            2,
            &["`self` is not a Rust identifier"],
        ),
        (
            "[types]\n\n\"a.b\" = \"Jsno\"",
            3,
            &["`Jsno` is not an SQL type", "Json", "\"a.b\""],
        ),
        (
            "[types]\n\n\"a.b\" = \"Range<Text>\"",
            3,
            &["`Range<Text>` is not an SQL type", "Range<..>", "\"a.b\""],
        ),
        (
            "[types]\na = { sql = \"crate::X\" }",
            2,
            &["missing field `rust`"],
        ),
        (
            "[types]\na = { sql = \"X\", rust = \"crate::X\" }",
            2,
            &["begin it with `crate::`"],
        ),
        (
            "[types]\na = { sql = \"crate::\", rust = \"crate::X\" }",
            2,
            &["not the path of a type"],
        ),
        (
            "derives = [\"serde:Serialize\"]",
            1,
            &["not the path of a derive macro"],
        ),
        ("derives = 1", 1, &["a list of derives"]),
    ] {
        let error = Config::parse(text, Path::new("some/querent.toml")).unwrap_err();
        let told = error.to_string();
        assert_eq!(error.line(), Some(line), "{told}");
        assert!(
            told.starts_with(&format!("some/querent.toml, line {line}: ")),
            "{told}"
        );
        for part in parts {
            assert!(told.contains(part), "no `{part}` in: {told}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = Config::read(Path::new("no/such/querent.toml")).unwrap_err();
    assert!(
        error.to_string().starts_with("no/such/querent.toml: "),
        "{error}"
    );
    assert_eq!(error.line(), None);
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("querent.toml");
    std::fs::write(&path, "exclude = [\"x\"]").unwrap();
    assert_eq!(Config::read(&path).unwrap(), parse("exclude = [\"x\"]"));
    std::fs::write(&path, b"exclude = [\"\xff\"]").unwrap();
    assert!(Config::read(&path).is_err());
}
