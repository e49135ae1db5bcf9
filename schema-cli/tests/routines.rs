//! Stored functions and procedures in the `querent` command. Runs on each server there is.

mod support;

use std::fs;

use support::{database_name, execute, program::Place, server, with_database};

const POSTGRES: &str = "CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT 2 * n'";
const MYSQL: &str = "CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC RETURN 2 * n";

#[test]
fn they_are_written_and_compared_when_asked_for() {
    for (variable, function) in [
        ("QUERENT_POSTGRES_URL", POSTGRES),
        ("QUERENT_MYSQL_URL", MYSQL),
        ("QUERENT_MARIADB_URL", MYSQL),
    ] {
        let Some(server) = server(variable) else {
            continue;
        };
        let place = Place::new();
        let name = database_name("stored");
        let url = with_database(&server, &name);
        execute(&server, &format!("CREATE DATABASE {name}"));
        execute(&url, function);
        let run = |command, flags: &[&str]| {
            place.run(&[&[command, "--out", "schema", "--url", &url], flags].concat())
        };
        let without = run("generate", &[]);
        let left_out = !place.has("schema/functions.rs");
        let with = run("generate", &["--routines"]);
        let silent = run("check", &["--routines"]);
        execute(&url, "DROP FUNCTION twice");
        let check = run("check", &["--routines"]);
        execute(&server, &format!("DROP DATABASE {name}"));
        assert_eq!(without.code, Some(0), "{without:?}");
        assert!(left_out, "{variable}: written without being asked for");
        assert_eq!(with.code, Some(0), "{with:?}");
        let text = fs::read_to_string(place.path().join("schema/functions.rs")).expect("a module");
        assert!(text.contains("pub fn twice(n: Option<::querent::types::Integer>)"));
        assert_eq!((silent.code, &*silent.out, &*silent.err), (Some(0), "", ""));
        assert_eq!(check.code, Some(1), "{check:?}");
        assert_eq!(check.out, "function twice: removed\n");
    }
}
