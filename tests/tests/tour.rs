//! The tour prints the same tables on every engine, and its binary has the SQL in it.

#[path = "../examples/tour/tour/mod.rs"]
mod tour;

use querent_tests::Engine;
use tour::{Failure, Print};

const TABLES: Print = Print {
    tables_only: true,
    plain: true,
};

fn visit(url: Option<&str>, print: Print) -> Result<String, Failure> {
    let mut out = Vec::new();
    tour::run(url, print, &mut out)?;
    Ok(String::from_utf8(out).expect("text"))
}

#[test]
fn every_engine_has_the_same_tables() {
    let expected = visit(None, TABLES).expect("the tour on SQLite");
    assert!(expected.lines().count() > 150, "{expected}");
    for engine in Engine::available() {
        let printed =
            visit(engine.url(), TABLES).unwrap_or_else(|failure| panic!("{engine:?}: {failure}"));
        for (number, (line, expected)) in printed.lines().zip(expected.lines()).enumerate() {
            assert_eq!(line, expected, "{engine:?}, line {}", number + 1);
        }
        assert_eq!(printed.len(), expected.len(), "{engine:?}");
    }
}

#[test]
fn the_modules_are_compared_and_the_sql_of_five_dialects_is_shown() {
    let printed = visit(
        None,
        Print {
            tables_only: false,
            plain: false,
        },
    )
    .expect("the tour on SQLite");
    assert!(
        printed.contains("modules are up to date (10 files)\n"),
        "{printed}"
    );
    for name in ["PostgreSQL", "MySQL, MariaDB", "SQLite", "SQL Server"] {
        assert!(
            printed.contains(&format!("  -- {name}\n")),
            "{name} is missing"
        );
    }
    assert!(printed.contains("┌"), "a terminal gets lines:\n{printed}");
}

#[test]
fn a_wrong_url_is_one_line_and_its_cause_without_the_password() {
    for (url, cause) in [
        ("nothing", "a database URL starts with a scheme"),
        ("oracle://u:hunter2@h/d", "unknown scheme `oracle`"),
        ("postgres://u:hunter2@127.0.0.1:1/d", "cannot connect to"),
        ("mysql://u:hunter2@127.0.0.1:1/d", "cannot connect to"),
        ("postgres://u:hunter2@h:port/d", "the port in the URL"),
    ] {
        let failure = visit(Some(url), TABLES).expect_err(url);
        let text = failure.to_string();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(
            text.starts_with("error: cannot make a database for the tour\ncause: "),
            "{text}"
        );
        assert!(text.contains(cause), "{text}");
        assert!(!format!("{text}{failure:?}").contains("hunter2"), "{text}");
    }
}

/// The binary of this test has the tour in it, and with it the text of each query: whole, or in
/// whole pieces where it has optional parts.
#[test]
fn the_binary_has_the_sql_in_it() {
    let binary = std::fs::read(std::env::current_exe().expect("a path")).expect("this binary");
    let has = |text: &str| memchr::memmem::find(&binary, text.as_bytes()).is_some();
    let printed = visit(
        None,
        Print {
            tables_only: false,
            plain: true,
        },
    )
    .expect("the tour on SQLite");
    // The text of a query without optional parts, as the tour has printed it: not written here, so
    // that what is found is not this test's own.
    let texts: Vec<&str> = printed
        .lines()
        .filter_map(|line| line.strip_prefix("  SELECT DISTINCT"))
        .collect();
    assert_eq!(texts.len(), 4, "one for each spelling: {texts:?}");
    for text in texts {
        assert!(
            has(text),
            "not a constant of this binary: SELECT DISTINCT{text}"
        );
    }
    let statements: Vec<&str> = printed
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("  --"))
        .collect();
    let whole = statements.iter().filter(|line| has(line.trim())).count();
    assert!(
        whole * 10 > statements.len() * 7,
        "{whole} of {} texts are whole",
        statements.len()
    );
}
