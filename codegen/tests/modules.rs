//! The modules of a schema, compared with those under `tests/expected`.
//!
//! `QUERENT_BLESS=1 cargo test -p querent-codegen --test modules` writes them anew.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::{check, column, foreign_key, id, key, native_enum, nullable, schema, table};
use querent_codegen::config::Config;
use querent_codegen::model::{
    Argument, Column, Engine, EnumType, Routine, RoutineKind, Schema, SqlType, Table, TableKind,
};
use querent_codegen::{Output, Warning, generate};

/// Compares the modules of a schema with the expected ones and returns all that was generated.
fn expect(case: &str, schema: &Schema, config: &str) -> Output {
    let config = Config::parse(config, "querent.toml".as_ref()).unwrap();
    let output = generate(schema, &config).unwrap();
    assert_eq!(
        output,
        generate(schema, &config).unwrap(),
        "not deterministic"
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/expected")
        .join(case);
    if std::env::var_os("QUERENT_BLESS").is_some() {
        std::fs::remove_dir_all(&root).ok();
        common::put(&root, &output);
    }
    let found: BTreeMap<PathBuf, String> = output
        .modules()
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
    let expected = read(&root, &root);
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        expected.keys().collect::<Vec<_>>(),
        "{case}: other modules",
    );
    for (path, text) in &found {
        assert_eq!(text, &expected[path], "{case}: {} differs", path.display());
        syn::parse_file(text).unwrap();
    }
    common::assert_formatted(&[root.join("mod.rs")]);
    output
}

fn read(root: &Path, directory: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(read(root, &path));
        } else {
            let relative = path.strip_prefix(root).unwrap().to_owned();
            files.insert(relative, std::fs::read_to_string(&path).unwrap());
        }
    }
    files
}

fn users() -> Table {
    Table {
        comment: Some("Whoever may sign in".to_owned()),
        primary_key: Some(key("users_pkey", &["id"])),
        unique_keys: vec![key("users_email_key", &["email"])],
        ..table(
            "users",
            vec![
                id(),
                Column {
                    comment: Some(
                        "Where to write.\n\n    not code; see https://example.com".to_owned(),
                    ),
                    ..column("email", SqlType::Text)
                },
                nullable("name", SqlType::Text),
                Column {
                    default: Some("CURRENT_TIMESTAMP".to_owned()),
                    ..column("created_at", SqlType::Timestamp)
                },
            ],
        )
    }
}

#[test]
fn two_tables() {
    let mut author = foreign_key("posts_author_fk", &["author_id"], "users", &["id"]);
    author.on_delete = "CASCADE".to_owned();
    let mut slug = key("posts_slug_key", &["slug"]);
    slug.predicate = Some("slug IS NOT NULL".to_owned());
    let posts = Table {
        primary_key: Some(key("posts_pkey", &["id"])),
        unique_keys: vec![slug],
        foreign_keys: vec![author],
        checks: vec![check("posts_rating_check", "rating >= 0")],
        ..table(
            "posts",
            vec![
                id(),
                column("author_id", SqlType::BigInt),
                column("title", SqlType::Text),
                nullable("slug", SqlType::Text),
                nullable("rating", SqlType::Double),
                nullable("cover", SqlType::Bytes),
                nullable("meta", SqlType::Json),
                Column {
                    generated: true,
                    ..nullable("title_length", SqlType::Integer)
                },
            ],
        )
    };
    let output = expect(
        "two_tables",
        &schema(vec![posts, users()]),
        r#"derives = ["std::default::Default"]"#,
    );
    assert!(output.warnings.is_empty());
}

#[test]
fn self_references() {
    let employees = Table {
        primary_key: Some(key("", &["EmployeeId"])),
        foreign_keys: vec![
            foreign_key("", &["ReportsTo"], "Employees", &["EmployeeId"]),
            foreign_key("", &["parentId"], "Employees", &["EmployeeId"]),
        ],
        ..table(
            "Employees",
            vec![
                column("EmployeeId", SqlType::Integer),
                nullable("ReportsTo", SqlType::Integer),
                nullable("parentId", SqlType::Integer),
            ],
        )
    };
    expect("self_references", &schema(vec![employees]), "");
}

#[test]
fn composite_keys() {
    let parent = Table {
        primary_key: Some(key("", &["tenant", "number"])),
        unique_keys: vec![key("alternative", &["a", "b"])],
        ..table(
            "composite parent",
            vec![
                column("tenant", SqlType::Integer),
                column("number", SqlType::Text),
                column("a", SqlType::Integer),
                column("b", SqlType::Integer),
            ],
        )
    };
    let child = Table {
        primary_key: Some(key("", &["tenant", "number"])),
        foreign_keys: vec![
            foreign_key(
                "",
                &["tenant", "number"],
                "composite parent",
                &["tenant", "number"],
            ),
            foreign_key("", &["a", "b"], "composite parent", &["a", "b"]),
        ],
        ..table(
            "child",
            vec![
                column("tenant", SqlType::Integer),
                column("number", SqlType::Text),
                nullable("a", SqlType::Integer),
                nullable("b", SqlType::Integer),
            ],
        )
    };
    expect("composite_keys", &schema(vec![child, parent]), "");
}

#[test]
fn several_foreign_keys_between_one_pair() {
    let columns = ["author_id", "editor", "reviewer", "author"];
    let mut documents = table("documents", vec![id()]);
    for name in columns {
        documents.columns.push(nullable(name, SqlType::BigInt));
        if name != "author" {
            let of = foreign_key("", &[name], "users", &["id"]);
            documents.foreign_keys.push(of);
        }
    }
    // The same key twice is one relation.
    documents
        .foreign_keys
        .push(foreign_key("again", &["editor"], "users", &["id"]));
    documents
        .foreign_keys
        .push(foreign_key("lost", &["id"], "elsewhere", &["id"]));
    expect(
        "several_foreign_keys",
        &schema(vec![documents, users()]),
        "",
    );
}

#[test]
fn circular_foreign_keys() {
    let egg = Table {
        primary_key: Some(key("", &["id"])),
        foreign_keys: vec![foreign_key("", &["chicken_id"], "chicken", &["id"])],
        unique_keys: vec![key("one_egg", &["chicken_id"])],
        ..table("egg", vec![id(), nullable("chicken_id", SqlType::BigInt)])
    };
    let chicken = Table {
        primary_key: Some(key("", &["id"])),
        foreign_keys: vec![foreign_key("", &["egg_id"], "egg", &["id"])],
        ..table("chicken", vec![id(), column("egg_id", SqlType::BigInt)])
    };
    expect("circular_foreign_keys", &schema(vec![chicken, egg]), "");
}

#[test]
fn views() {
    let top = Table {
        kind: TableKind::View,
        comment: Some("The best.\nOf all.".to_owned()),
        ..table("top_posts", vec![nullable("title", SqlType::Text)])
    };
    let total = Table {
        kind: TableKind::MaterializedView,
        ..table("totals", vec![column("posts", SqlType::BigInt)])
    };
    expect("views", &schema(vec![top, total]), "");
}

#[test]
fn enums() {
    let mood = || SqlType::Enum {
        schema: None,
        name: "mood".to_owned(),
    };
    let foreign = SqlType::Enum {
        schema: Some("app".to_owned()),
        name: "mood".to_owned(),
    };
    let lost = SqlType::Enum {
        schema: None,
        name: "lost".to_owned(),
    };
    let people = Table {
        primary_key: Some(key("", &["id"])),
        ..table(
            "people",
            vec![
                id(),
                column("mood", mood()),
                nullable("moods", SqlType::Array(Box::new(mood()))),
                nullable("app_mood", foreign),
                nullable("lost", lost),
                column(
                    "size",
                    SqlType::InlineEnum(common::strings(&["S", "M", "", "+", "s"])),
                ),
                nullable(
                    "row",
                    SqlType::InlineEnum(common::strings(&["self", "type"])),
                ),
                nullable(
                    "option",
                    SqlType::InlineEnum(common::strings(&["yes", "no"])),
                ),
                nullable("value", SqlType::Integer),
                nullable("bool", SqlType::Integer),
                nullable("str", SqlType::Integer),
            ],
        )
    };
    let pets = Table {
        schema: Some("app".to_owned()),
        ..table("pets", vec![column("mood", mood())])
    };
    let schema = Schema {
        tables: vec![people, pets, table("enums", Vec::new())],
        enums: vec![
            EnumType {
                comment: Some("How one feels.".to_owned()),
                ..native_enum(None, "mood", &["happy", "so-so", "it's \"odd\""])
            },
            native_enum(Some("app"), "mood", &["on", "off"]),
            native_enum(None, "nothing", &[]),
        ],
        ..Schema::default()
    };
    let output = expect("enums", &schema, "");
    assert_eq!(
        output.warnings,
        [Warning::UnknownType {
            table: "people".to_owned(),
            column: "lost".to_owned(),
            native_type: "native Enum { schema: None, name: \"lost\" }".to_owned(),
        }],
    );
}

#[test]
fn ranges() {
    let range = |of| SqlType::Range(Box::new(of));
    let bookings = Table {
        primary_key: Some(key("", &["id"])),
        ..table(
            "bookings",
            vec![
                id(),
                column("days", range(SqlType::Date)),
                nullable("seats", range(SqlType::Integer)),
                nullable(
                    "pauses",
                    SqlType::Array(Box::new(range(SqlType::TimestampTz))),
                ),
            ],
        )
    };
    let output = expect("ranges", &schema(vec![bookings]), "");
    assert!(output.warnings.is_empty(), "{:?}", output.warnings);
}

#[test]
fn unknown_types() {
    let places = Table {
        primary_key: Some(key("", &["spot"])),
        ..table(
            "places",
            vec![
                column("spot", SqlType::Unknown),
                column("name", SqlType::Text),
                nullable("area", SqlType::Array(Box::new(SqlType::Unknown))),
            ],
        )
    };
    let shapes = table("shapes", vec![nullable("shape", SqlType::Unknown)]);
    let output = expect("unknown_types", &schema(vec![places, shapes]), "");
    let told: Vec<String> = output.warnings.iter().map(Warning::to_string).collect();
    assert_eq!(told.len(), 3);
    assert!(
        told[0].starts_with("column places.spot has the type `native Unknown`"),
        "{}",
        told[0]
    );
}

#[test]
fn schemas_that_share_names() {
    let of_schema = |schema: Option<&str>| Table {
        schema: schema.map(str::to_owned),
        primary_key: Some(key("", &["id"])),
        ..table("orders", vec![id()])
    };
    let mut lines = Table {
        schema: Some("sales".to_owned()),
        ..table(
            "lines",
            vec![
                column("order_id", SqlType::BigInt),
                column("own_id", SqlType::BigInt),
            ],
        )
    };
    let mut own = foreign_key("", &["own_id"], "orders", &["id"]);
    own.references_schema = Some("sales".to_owned());
    let mut hr = foreign_key("", &["own_id"], "orders", &["id"]);
    hr.references_schema = Some("HR".to_owned());
    lines.foreign_keys = vec![foreign_key("", &["order_id"], "orders", &["id"]), own, hr];
    let tables = vec![
        of_schema(None),
        of_schema(Some("HR")),
        of_schema(Some("sales")),
        lines,
        // Its module is called what the schema's would have been.
        table("Sales", vec![id()]),
    ];
    expect("schemas", &schema(tables), "");
}

#[test]
fn odd_names() {
    let names = [
        "type",
        "self",
        "Self",
        "table",
        "all",
        "Row",
        "_",
        "1st",
        "a b",
        "a-b",
        "naïve",
        "数量",
        "dou\"ble",
        "back\\slash",
        "back`tick",
        "🦀",
        "String",
        "Option",
        "Some",
        "bool",
        "str",
        "usize",
        "i64",
        "cells",
        "at",
        "to",
        "f",
        "core",
        "querent",
    ];
    let mut columns: Vec<Column> = names
        .iter()
        .map(|name| nullable(name, SqlType::BigInt))
        .collect();
    columns.push(column("text", SqlType::Text));
    columns.push(column("flag", SqlType::Bool));
    let odd = Table {
        primary_key: Some(key("", &["type", "🦀"])),
        comment: Some("*/ [`Row`] <b> `x`\n```\nlet doctest = 1;\n```\n# Heading".to_owned()),
        foreign_keys: vec![foreign_key("", &["self"], "mod", &["fn"])],
        ..table("two \"words\"", columns)
    };
    let tables = vec![
        odd,
        Table {
            primary_key: Some(key("", &["fn"])),
            ..table("mod", vec![column("fn", SqlType::BigInt)])
        },
        table("type", Vec::new()),
        table("CON", vec![column("id", SqlType::Uuid)]),
    ];
    expect("odd_names", &schema(tables), "");
}

#[test]
fn configured_names_and_types() {
    let config = r#"
        [rename.tables]
        "tbl_usr" = "users"

        [rename.columns]
        "tbl_usr.usr_nm" = "name"
        "tbl_usr.kind" = "A"
        "tbl_usr.opt" = "Option"

        [types]
        "tbl_usr.id" = { sql = "crate::ids::UserIdSql", rust = "crate::ids::UserId" }
        "type:native Text" = "Json"

        [derives]
        "tbl_*" = ["Eq", "::std::hash::Hash", "Clone"]
    "#;
    let usr = Table {
        primary_key: Some(key("", &["id"])),
        ..table(
            "tbl_usr",
            vec![
                id(),
                column("usr_nm", SqlType::Text),
                nullable("name", SqlType::Bool),
                nullable("kind", SqlType::Integer),
                nullable("opt", SqlType::Integer),
            ],
        )
    };
    let mut log = table("log", vec![column("tbl_usr_id", SqlType::BigInt)]);
    log.foreign_keys = vec![foreign_key("", &["tbl_usr_id"], "tbl_usr", &["id"])];
    let parsed = Config::parse(config, "querent.toml".as_ref()).unwrap();
    let (applied, warnings) = parsed.apply(schema(vec![usr, log]));
    assert_eq!(warnings, []);
    expect("configured", &applied, config);
}

fn routine(name: &str, arguments: &[(&str, SqlType)], result: Option<SqlType>) -> Routine {
    let native = |sql_type: &SqlType| format!("{sql_type:?}").to_lowercase();
    let arguments = arguments.iter().map(|(name, sql_type)| Argument {
        name: (*name).to_owned(),
        native_type: native(sql_type),
        sql_type: sql_type.clone(),
    });
    Routine {
        schema: None,
        name: name.to_owned(),
        engine: Engine::Postgres,
        kind: result.map_or(RoutineKind::Procedure, |sql_type| RoutineKind::Function {
            native_type: native(&sql_type),
            sql_type,
        }),
        arguments: arguments.collect(),
        comment: None,
    }
}

#[test]
fn routines() {
    use SqlType::{BigInt, Bool, Date, Integer, Numeric, Text, Unknown};
    let mood = SqlType::Enum {
        schema: None,
        name: "mood".to_owned(),
    };
    let in_mysql = |routine| Routine {
        engine: Engine::MySql,
        ..routine
    };
    let schema = Schema {
        tables: vec![users(), table("functions", vec![id()])],
        enums: vec![native_enum(None, "mood", &["happy", "sad"])],
        routines: vec![
            Routine {
                comment: Some("What is left\nafter *tax*.".to_owned()),
                ..routine(
                    "net",
                    &[("amount", Numeric), ("rate", Numeric)],
                    Some(Numeric),
                )
            },
            routine("today", &[], Some(Date)),
            routine(
                "ends in a\"quote {x}",
                &[("", Text), ("", Text)],
                Some(Bool),
            ),
            routine("type", &[("fn", Integer), ("Fn", Integer)], Some(Integer)),
            routine("area", &[("side", Integer)], Some(BigInt)),
            routine(
                "area",
                &[("width", Integer), ("height", Integer)],
                Some(BigInt),
            ),
            routine("how", &[("mood", mood.clone())], Some(mood.clone())),
            routine("archive", &[("before", Date)], None),
            routine("where", &[("place", Unknown)], Some(Text)),
            routine("it's", &[], Some(Text)),
            routine("many", &[const { ("a", Integer) }; 9], None),
            Routine {
                schema: Some("sales".to_owned()),
                ..routine(
                    "how",
                    &[("mood", SqlType::Array(Box::new(mood)))],
                    Some(Text),
                )
            },
            in_mysql(routine("twice", &[("number", Integer)], Some(Integer))),
        ],
    };
    let output = expect("routines", &schema, "routines = true");
    let told: Vec<String> = output.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "the function it's() is left out: its name has a quote or parenthesis in it",
            "the procedure many(integer, integer, integer, integer, integer, integer, integer, \
             integer, integer) is left out: it has more than 8 arguments",
            "the function where(unknown) is left out: querent does not know the type unknown",
        ]
    );
}

#[test]
fn routines_are_left_out_unless_asked_for() {
    let schema = Schema {
        tables: vec![users()],
        routines: vec![routine("today", &[], Some(SqlType::Date))],
        ..Schema::default()
    };
    let apply = |text: &str| {
        let config = Config::parse(text, "querent.toml".as_ref()).unwrap();
        config.apply(schema.clone()).0.routines.len()
    };
    assert_eq!((apply(""), apply("routines = true")), (0, 1));
}
