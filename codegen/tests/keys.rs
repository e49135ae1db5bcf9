//! Which keys of a table are targets of upserts and found by their columns.

mod common;

use common::{column, id, key, schema, table};
use querent_codegen::config::Config;
use querent_codegen::generate;
use querent_codegen::model::{SqlType, Table};

/// Rows are in no conflict by a key whose columns are not all in it, or that is checked later.
#[test]
fn keys_without_conflicts() {
    let mut prefix = key("prefix", &["email"]);
    prefix.columns[0] = None;
    let mut later = key("later", &["name", "email"]);
    later.deferrable = true;
    let mut part = key("part", &["id", "email"]);
    part.columns[1] = None;
    let columns = || {
        vec![
            id(),
            column("email", SqlType::Text),
            column("name", SqlType::Text),
        ]
    };
    let at_once = Table {
        primary_key: Some(part),
        unique_keys: vec![prefix, later.clone(), key("whole", &["email", "name"])],
        ..table("at_once", columns())
    };
    let at_the_end = Table {
        primary_key: Some(later),
        ..table("at_the_end", columns())
    };
    let config = Config::parse("", "querent.toml".as_ref()).unwrap();
    let output = generate(&schema(vec![at_once, at_the_end]), &config).unwrap();
    let text = |name: &str| {
        let mut modules = output.modules();
        let (_, text) = modules.find(|(path, _)| path.ends_with(name)).unwrap();
        text.to_owned()
    };
    let at_once = text("at_once.rs");
    assert!(at_once.contains("type PrimaryKey = ();"), "{at_once}");
    assert!(
        at_once.contains("type UniqueKeys = ((), ((), ((email, (name, ())), ())));"),
        "{at_once}"
    );
    let at_the_end = text("at_the_end.rs");
    assert!(at_the_end.contains("type PrimaryKey = ();"), "{at_the_end}");
}
