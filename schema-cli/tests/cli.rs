//! The `querent` command, run as a program.

mod support;

use std::fs;

use support::{
    database_name, execute,
    program::{APP, GENERATE, Place, Ran},
    server, with_database,
};

const CHECK: [&str; 5] = ["check", "--url", "sqlite:app.db", "--out", "schema"];

#[test]
fn generating_again_changes_nothing_and_check_is_silent() {
    let place = Place::with_database(APP);
    let first = place.run(&GENERATE);
    assert_eq!(first.code, Some(0), "{first:?}");
    assert!(first.out.contains("written"), "{first:?}");
    assert_eq!(first.err, "");
    let files = place.files("schema");
    assert!(place.has("schema/users.rs") && place.has("schema/posts.rs"));

    let second = place.run(&GENERATE);
    assert_eq!(second.code, Some(0));
    assert!(second.out.contains(" 0 written, 0 removed"), "{second:?}");
    assert_eq!(place.files("schema"), files);

    let check = place.run(&CHECK);
    assert_eq!((check.code, &*check.out, &*check.err), (Some(0), "", ""));
}

#[test]
fn check_lists_exactly_what_changed() {
    let place = Place::with_database(APP);
    assert_eq!(place.run(&GENERATE).code, Some(0));
    place.execute("app.db", "ALTER TABLE users ADD COLUMN age INTEGER");
    let check = place.run(&CHECK);
    assert_eq!(check.code, Some(1), "{check:?}");
    assert_eq!(check.out.lines().count(), 1, "{check:?}");
    assert!(
        check.out.starts_with("table users: column age added"),
        "{check:?}"
    );
    assert_eq!(check.err, "");

    assert_eq!(place.run(&GENERATE).code, Some(0));
    assert_eq!(place.run(&CHECK).code, Some(0));
    place.execute("app.db", "DROP TABLE posts");
    let check = place.run(&CHECK);
    assert_eq!(
        (check.code, &*check.out),
        (Some(1), "table posts: removed\n")
    );
    assert_eq!(place.run(&GENERATE).code, Some(0));
    assert!(!place.has("schema/posts.rs"));
}

#[test]
fn check_of_a_folder_without_modules() {
    let place = Place::with_database(APP);
    let check = place.run(&CHECK);
    assert_eq!((check.code, &*check.err), (Some(1), ""), "{check:?}");
    assert!(check.out.starts_with("schema: "), "{check:?}");
    assert!(!place.has("schema"));
}

#[test]
fn unknown_types_are_warned_of_unless_quiet() {
    let place = Place::with_database("CREATE TABLE t (id INTEGER PRIMARY KEY, m MONEY)");
    let run = place.run(&GENERATE);
    assert_eq!(run.code, Some(0));
    assert!(
        run.err.starts_with("warning: ") && run.err.contains("t.m"),
        "{run:?}"
    );
    let check = place.run(&CHECK);
    assert_eq!((check.code, &*check.out, &*check.err), (Some(0), "", ""));
    let quiet = place.run(&[&GENERATE[..], &["--quiet"]].concat());
    assert_eq!((quiet.code, &*quiet.out, &*quiet.err), (Some(0), "", ""));
}

#[test]
fn a_broken_view_is_warned_of() {
    let place = Place::with_database(
        "CREATE TABLE t (id INTEGER PRIMARY KEY); CREATE VIEW broken AS SELECT * FROM gone;",
    );
    let run = place.run(&GENERATE);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(
        run.err
            .contains("`broken` is left out: no such table: main.gone"),
        "{run:?}"
    );
}

#[test]
fn the_url_comes_from_flag_then_environment_then_file() {
    let place = Place::new();
    for name in ["flag", "variable", "file"] {
        let ddl = format!("CREATE TABLE of_{name} (id INTEGER PRIMARY KEY)");
        place.execute(&format!("{name}.db"), &ddl);
    }
    let path = |name: &str| place.path().join(name).display().to_string();
    place.write(
        ".env",
        &format!(
            "# comment\nOTHER=1\nexport DATABASE_URL=\"sqlite:{}\"\n",
            path("file.db")
        ),
    );
    fs::create_dir_all(place.path().join("deep/er")).expect("a folder");
    let arguments = ["generate", "--out", "schema"];

    let mut from_file = place.command(&arguments);
    let from_file = Ran::from(
        from_file
            .current_dir(path("deep/er"))
            .output()
            .expect("a run"),
    );
    assert_eq!(from_file.code, Some(0), "{from_file:?}");
    assert!(place.has("deep/er/schema/of_file.rs"));

    let mut from_variable = place.command(&arguments);
    from_variable.env("DATABASE_URL", format!("sqlite:{}", path("variable.db")));
    assert!(from_variable.output().expect("a run").status.success());
    assert!(place.has("schema/of_variable.rs") && !place.has("schema/of_file.rs"));

    let mut from_flag = place.command(&arguments);
    from_flag
        .args(["--url", "sqlite:flag.db"])
        .env("DATABASE_URL", "sqlite:variable.db");
    assert!(from_flag.output().expect("a run").status.success());
    assert!(place.has("schema/of_flag.rs") && !place.has("schema/of_variable.rs"));

    let mut from_empty = place.command(&arguments);
    from_empty.env("DATABASE_URL", "");
    assert!(from_empty.output().expect("a run").status.success());
    assert!(place.has("schema/of_file.rs"));
}

#[test]
fn a_url_is_needed_and_an_unreadable_file_is_named() {
    let place = Place::new();
    place.write(".env", "OTHER=1\n");
    place
        .run(&["generate", "--out", "schema"])
        .failed_with("no database: give `--url URL`");
    place.write(".env", "DATABASE_URL='mysql://u:hunter2@h/d\n");
    place
        .run(&["check", "--out", "schema"])
        .failed_with(".env` cannot be read");
}

#[test]
fn flags_override_the_configuration() {
    let place = Place::with_database(
        "CREATE TABLE a_1 (id INTEGER PRIMARY KEY); CREATE TABLE a_2 (id INTEGER PRIMARY KEY);
         CREATE TABLE b_1 (id INTEGER PRIMARY KEY);",
    );
    fs::create_dir(place.path().join("conf")).expect("a folder");
    place.write(
        "conf/querent.toml",
        "out = \"modules\"\ninclude = [\"a_*\"]\n",
    );
    let url = [
        "generate",
        "--url",
        "sqlite:app.db",
        "--config",
        "conf/querent.toml",
    ];
    let run = place.run(&url);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(place.has("conf/modules/a_1.rs") && !place.has("conf/modules/b_1.rs"));

    let run = place.run(&[&url[..], &["--out", "here", "--include", "*_1"]].concat());
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(place.has("here/a_1.rs") && place.has("here/b_1.rs") && !place.has("here/a_2.rs"));

    let run = place.run(
        &[
            &url[..],
            &["--out", "rest", "--exclude", "a_1", "--exclude", "b*"],
        ]
        .concat(),
    );
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(place.has("rest/a_2.rs") && !place.has("rest/a_1.rs"));

    place.write("querent.toml", "nonsense = 1\n");
    let run = place.run(&GENERATE);
    assert_eq!(run.code, Some(2));
    assert!(
        run.err.starts_with("error: querent.toml, line 1: "),
        "{run:?}"
    );
    place
        .run(&[&GENERATE[..], &["--config", "none.toml"]].concat())
        .failed_with("none.toml");
    fs::remove_file(place.path().join("querent.toml")).expect("a file");
    place
        .run(&["generate", "--url", "sqlite:app.db"])
        .failed_with("no directory for the modules");
}

#[test]
fn help_and_version() {
    let place = Place::new();
    for arguments in [&["--help"][..], &["--version"], &["generate", "--help"]] {
        let run = place.run(arguments);
        assert_eq!((run.code, &*run.err), (Some(0), ""), "{run:?}");
        assert!(!run.out.contains('\u{1b}'), "{run:?}");
    }
}

#[test]
fn generate_and_check_on_servers() {
    let place = Place::new();
    let ddl = "CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(20) NOT NULL)";
    let change = "ALTER TABLE users ADD COLUMN age INT";
    for variable in [
        "QUERENT_POSTGRES_URL",
        "QUERENT_MYSQL_URL",
        "QUERENT_MARIADB_URL",
    ] {
        let Some(server) = server(variable) else {
            continue;
        };
        let name = database_name("cli");
        let url = with_database(&server, &name);
        execute(&server, &format!("CREATE DATABASE {name}"));
        execute(&url, ddl);
        let run = |command| place.run(&[command, "--out", variable, "--url", &url]);
        let generate = run("generate");
        let silent = run("check");
        execute(&url, change);
        let check = run("check");
        execute(&server, &format!("DROP DATABASE {name}"));
        assert_eq!(generate.code, Some(0), "{generate:?}");
        assert_eq!((silent.code, &*silent.out, &*silent.err), (Some(0), "", ""));
        assert_eq!(check.code, Some(1), "{check:?}");
        assert_eq!(check.out.lines().count(), 1, "{check:?}");
        assert!(
            check.out.starts_with("table users: column age added"),
            "{check:?}"
        );
    }
}
