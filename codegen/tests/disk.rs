//! Modules on disk: written only where they differ, and compared in words.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{column, id, nullable, schema, table};
use querent_codegen::config::Config;
use querent_codegen::model::{Column, Schema, SqlType, Table};
use querent_codegen::{Output, check, generate, write};

fn output(schema: &Schema) -> Output {
    generate(schema, &Config::default()).unwrap()
}

fn sample() -> Schema {
    let orders = Table {
        schema: Some("sales".to_owned()),
        ..table("orders", vec![id()])
    };
    let posts = table("posts", vec![id(), column("title", SqlType::Text)]);
    schema(vec![posts, table("users", vec![id()]), orders])
}

/// What `check` says about a directory, for a live schema.
fn told(directory: &Path, live: &Schema) -> Vec<String> {
    let differences = check(directory, &output(live), live).unwrap();
    differences.iter().map(ToString::to_string).collect()
}

fn paths(paths: &[&str]) -> Vec<PathBuf> {
    paths.iter().map(PathBuf::from).collect()
}

#[test]
fn a_second_run_changes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let target = directory.path().join("src/schema");
    let output = output(&sample());
    let first = write(&target, &output).unwrap();
    let all = [
        "mod.rs",
        "posts.rs",
        "sales/mod.rs",
        "sales/orders.rs",
        "schema.json",
        "users.rs",
    ];
    assert_eq!(first.written, paths(&all));
    assert!(told(&target, &sample()).is_empty());
    let second = write(&target, &output).unwrap();
    assert_eq!(
        (second.written.len(), second.removed.len(), second.unchanged),
        (0, 0, all.len())
    );
    let mut left: Vec<_> = fs::read_dir(&target)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(
        left,
        ["mod.rs", "posts.rs", "sales", "schema.json", "users.rs"]
    );
}

#[test]
fn only_what_changed_is_written_and_what_is_gone_is_removed() {
    let directory = tempfile::tempdir().unwrap();
    write(directory.path(), &output(&sample())).unwrap();
    let mut live = sample();
    live.tables.retain(|table| table.name == "posts");
    live.tables[0]
        .columns
        .push(nullable("rating", SqlType::Double));
    assert_eq!(
        told(directory.path(), &live),
        [
            "table posts: column rating added (Double, null)",
            "table sales.orders: removed",
            "table users: removed",
        ],
    );
    let report = write(directory.path(), &output(&live)).unwrap();
    assert_eq!(
        report.written,
        paths(&["mod.rs", "posts.rs", "schema.json"])
    );
    assert_eq!(
        report.removed,
        paths(&["sales/mod.rs", "sales/orders.rs", "users.rs"])
    );
    assert!(!directory.path().join("sales").exists());
    assert!(told(directory.path(), &live).is_empty());
}

#[test]
fn files_edited_by_hand_are_named() {
    let directory = tempfile::tempdir().unwrap();
    write(directory.path(), &output(&sample())).unwrap();
    let users = directory.path().join("users.rs");
    let edited = fs::read_to_string(&users).unwrap() + "// mine\n";
    fs::write(&users, edited).unwrap();
    fs::remove_file(directory.path().join("sales/orders.rs")).unwrap();
    fs::copy(
        directory.path().join("posts.rs"),
        directory.path().join("old.rs"),
    )
    .unwrap();
    fs::write(directory.path().join("notes.rs"), "//! Not generated.\n").unwrap();
    assert_eq!(
        told(directory.path(), &sample()),
        [
            "sales/orders.rs: is missing",
            "users.rs: differs from what would be written",
            "old.rs: is no longer generated",
        ],
    );
    let report = write(directory.path(), &output(&sample())).unwrap();
    assert_eq!(report.removed, paths(&["old.rs"]));
    assert!(directory.path().join("notes.rs").exists());
}

#[test]
fn a_directory_without_modules_is_told_as_such() {
    let directory = tempfile::tempdir().unwrap();
    let missing = directory.path().join("missing");
    let expected = |path: &Path| [format!("{}: holds no generated modules", path.display())];
    assert_eq!(told(&missing, &sample()), expected(&missing));
    assert_eq!(
        told(directory.path(), &sample()),
        expected(directory.path())
    );
}

#[test]
fn a_record_that_is_lost_or_broken_is_named() {
    let directory = tempfile::tempdir().unwrap();
    write(directory.path(), &output(&sample())).unwrap();
    let record = directory.path().join("schema.json");
    fs::remove_file(&record).unwrap();
    assert_eq!(
        told(directory.path(), &sample()),
        ["schema.json: is missing"]
    );
    fs::write(&record, "{\"tables\": 3}").unwrap();
    assert_eq!(
        told(directory.path(), &sample()),
        ["schema.json: differs from what would be written"],
    );
    write(directory.path(), &output(&sample())).unwrap();
    assert!(told(directory.path(), &sample()).is_empty());
}

#[test]
fn line_ends_of_windows_are_no_difference() {
    let directory = tempfile::tempdir().unwrap();
    write(directory.path(), &output(&sample())).unwrap();
    let users = directory.path().join("users.rs");
    let text = fs::read_to_string(&users).unwrap().replace('\n', "\r\n");
    fs::write(&users, text).unwrap();
    assert!(told(directory.path(), &sample()).is_empty());
}

#[test]
fn files_of_others_are_never_overwritten() {
    for (name, text) in [("users.rs", "//! Mine.\n"), ("schema.json", "[1]")] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join(name);
        fs::write(&path, text).unwrap();
        let error = write(directory.path(), &output(&sample())).unwrap_err();
        assert_eq!(error.path(), Some(path.as_path()));
        assert!(
            error.to_string().contains("was not written by querent"),
            "{error}"
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(
            fs::read_dir(directory.path()).unwrap().count(),
            1,
            "something was written"
        );
    }
}

#[test]
fn a_target_that_is_no_directory_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let error = write(&file, &output(&sample())).unwrap_err();
    assert!(
        error.path().is_some_and(|path| path.starts_with(&file)),
        "{error}"
    );
    assert!(check(&file, &output(&sample()), &sample()).is_err());
}

#[test]
fn modules_keep_nothing_of_an_engine() {
    let with = |native: &str, default: &str| {
        let mut schema = sample();
        schema.tables[0].columns.push(Column {
            native_type: native.to_owned(),
            default: Some(default.to_owned()),
            ..column("rating", SqlType::Double)
        });
        let mut key = common::key(native, &["id"]);
        key.name.push_str("_pkey");
        schema.tables[0].primary_key = Some(key);
        output(&schema)
    };
    let (one, other) = (with("double precision", "'0'::double"), with("REAL", "0"));
    assert!(one.modules().eq(other.modules()));
    assert_ne!(one.files, other.files);
}
