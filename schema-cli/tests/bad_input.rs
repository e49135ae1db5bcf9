//! What the `querent` command says to bad input: one line, an exit status of 2, no password.

mod support;

use std::{fs, net::TcpListener};

use support::{
    database_name,
    program::{APP, GENERATE, Place},
    server, with_database,
};

#[test]
fn bad_urls() {
    let place = Place::new();
    for (url, part) in [
        ("", "it is empty"),
        (
            "missing.db",
            "`missing.db` has no scheme, and there is no file of that name",
        ),
        (
            "oracle://u:hunter2@h/d",
            "unknown scheme `oracle`; known schemes are `sqlite:`, `postgres://`",
        ),
        ("user:hunter2@h/d", "unknown scheme `user`"),
        ("u:hunter2@h/d", "`u:***@h/d` has no scheme"),
        (
            "sqlite:missing.db",
            "there is no SQLite database `missing.db`",
        ),
        ("sqlite:", "it names no file"),
        (
            "postgres:u:hunter2@h/d",
            "`//` is missing after `postgres:`",
        ),
        ("postgres://u:hunter2", "its port is not a number"),
        (
            "postgres://u:hunter/2@h/d",
            "there is an `@` after the host",
        ),
        ("mysql://u:hunter2@h:99999/d", "its port is not a number"),
        ("mysql://u:%FFhunter2@h/d", "its password is not UTF-8"),
        (
            "mysql://u:hunter2@h/d?flavour=x",
            "its parameter `flavour` is unknown",
        ),
        (
            "postgres://u:hunter2@h/d?flavour=x",
            "its parameter `flavour` is not understood",
        ),
        (
            "postgres://u:hunter2@h/d?sslmode=require",
            "its parameter `sslmode`",
        ),
    ] {
        for command in ["generate", "check"] {
            place
                .run(&[command, "--out", "schema", "--url", url])
                .failed_with(part);
        }
    }
    assert_eq!(fs::read_dir(place.path()).expect("a folder").count(), 0);
}

#[test]
fn a_url_in_the_wrong_place_is_not_repeated() {
    let place = Place::new();
    for arguments in [
        ["generate", "mysql://u:hunter2@h/d"],
        ["mysql://u:hunter%32@h/d", "check"],
        ["check", "mysql:u:hunter2@h"],
        ["check", "--database=mysql://u:hunter2@h/d"],
    ] {
        let run = place.run(&arguments);
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(run.err.contains("Usage"), "{run:?}");
        run.hides_the_password();
    }
}

#[test]
fn a_refused_connection_is_told() {
    let place = Place::new();
    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port();
    for scheme in ["postgres", "postgresql", "mysql", "mariadb"] {
        let url = format!("{scheme}://test:hunter2@127.0.0.1:{port}/test");
        let run = place.run(&["generate", "--out", "schema", "--url", &url]);
        run.failed_with(&format!(
            "error: cannot connect to {scheme}://test:***@127.0.0.1:{port}/test: "
        ));
        assert!(run.err.to_lowercase().contains("refused"), "{run:?}");
    }
    assert!(!place.has("schema"));
}

#[test]
fn a_server_that_says_nothing_does_not_hang_the_command() {
    let place = Place::new();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    for scheme in ["postgres", "mysql"] {
        let url = format!("{scheme}://test:hunter2@127.0.0.1:{port}/test?connect_timeout=1");
        place
            .run(&["check", "--out", "schema", "--url", &url])
            .failed_with("no answer within 1 s");
    }
}

#[test]
fn a_socket_that_is_not_there() {
    let place = Place::new();
    let folder = place.path().display();
    for (url, shown) in [
        (
            format!("postgres://test:hunter2@/test?host={folder}"),
            "postgres://test:***@/test",
        ),
        (
            format!("mysql://test:hunter2@localhost/test?socket={folder}/sock"),
            "mysql://test:***@localhost/test",
        ),
    ] {
        let run = place.run(&["check", "--out", "schema", "--url", &url]);
        run.failed_with(&format!("cannot connect to {shown}"));
    }
}

#[test]
fn a_folder_that_cannot_be_written() {
    let place = Place::with_database(APP);
    place.write("taken", "a file");
    for out in ["taken", "taken/schema"] {
        place
            .run(&["generate", "--url", "sqlite:app.db", "--out", out])
            .failed_with("taken");
    }
}

#[test]
fn a_file_of_someone_else_is_not_overwritten() {
    let place = Place::with_database(APP);
    fs::create_dir(place.path().join("schema")).expect("a folder");
    place.write("schema/users.rs", "// mine\n");
    place.run(&GENERATE).failed_with("users.rs");
    assert_eq!(place.files("schema")[0].1, "// mine\n");
}

#[test]
fn a_wrong_password_and_a_missing_database_on_servers() {
    let place = Place::new();
    for variable in [
        "QUERENT_POSTGRES_URL",
        "QUERENT_MYSQL_URL",
        "QUERENT_MARIADB_URL",
    ] {
        let Some(url) = server(variable) else {
            continue;
        };
        let missing = with_database(&url, &database_name("missing"));
        let run = place.run(&["check", "--out", "schema", "--url", &missing]);
        run.failed_with(&database_name("missing"));
        assert!(run.err.contains("cannot connect to "), "{run:?}");

        let Some((before, host)) = url.rsplit_once('@') else {
            continue;
        };
        let (scheme, user) = before.split_once("://").expect("a URL");
        let user = user.split(':').next().unwrap_or(user);
        for password in ["hunter2", "Hunter%3A%202"] {
            let wrong = format!("{scheme}://{user}:{password}@{host}");
            let run = place.run(&["check", "--out", "schema", "--url", &wrong]);
            run.hides_the_password();
            // A PostgreSQL server may be set up to trust whoever connects.
            if !(variable.contains("POSTGRES") && run.code == Some(1)) {
                run.failed_with(&format!("cannot connect to {scheme}://{user}:***@{host}: "));
            }
        }
    }
}
