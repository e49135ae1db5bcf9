//! URLs and servers that are not there.

use std::path::Path;

use querent::dialect::{Kind, MariaDb, MySql};
use querent::driver::mysql::MySqlConnection;
use querent::driver::{AnyConnection, DatabaseUrl};
use querent::prelude::*;
use querent::{Database, ErrorKind};
use querent_tests::{Engine, Scratch};

use super::expect::{all_of, fails};

const SECRET: &str = "hunter2";

#[test]
fn urls_that_are_not_understood() {
    for (url, name) in [
        ("", "scheme"),
        ("hunter2", "scheme"),
        ("oracle://u:hunter2@h/d", "`oracle`"),
        ("http://u:hunter2@h/d", "`http`"),
        ("postgres:hunter2", "`//`"),
        ("postgres://u:hunter2@h:port/d", "port"),
        ("postgres://u:hunter2@h:99999/d", "port"),
        ("postgres://u:hunter2@[::1/d", "bracket"),
        ("mysql://u:%ffhunter2@h/d", "password"),
        ("mysql://%ff:hunter2@h/d", "user name"),
        ("postgres://u:hunter2@h/d?nonsense=1", "`nonsense`"),
        ("mysql://u:hunter2@h/d?nonsense=1", "`nonsense`"),
        ("postgres://u:hunter2@h/d?sslmode=maybe", "`sslmode=maybe`"),
        ("sqlite:", "file"),
        ("sqlite:x.db?mode=maybe", "`mode=maybe`"),
    ] {
        let error = fails(Database::open(url), ErrorKind::Url, &[name]);
        assert!(!all_of(&error).contains(SECRET), "{url}: {error}");
    }
}

#[test]
fn a_server_that_refuses_the_connection() {
    for (url, engine) in [
        ("postgres://u:hunter2@127.0.0.1:1/d", Kind::Postgres),
        ("mysql://u:hunter2@127.0.0.1:1/d", Kind::MySql),
        ("mariadb://u:hunter2@127.0.0.1:1/d", Kind::MariaDb),
        (
            "postgres://u:hunter2@/d?host=/nowhere/at/all",
            Kind::Postgres,
        ),
        (
            "mysql://u:hunter2@/d?socket=/nowhere/at/all.sock",
            Kind::MySql,
        ),
    ] {
        let place = if url.contains("nowhere") {
            "/nowhere/at/all"
        } else {
            "127.0.0.1:1"
        };
        let error = fails(
            Database::open(url),
            ErrorKind::Connect,
            &[engine.name(), place],
        );
        assert_eq!(error.engine(), Some(engine), "{error}");
        assert!(!all_of(&error).contains(SECRET), "{error}");
    }
}

#[test]
fn a_server_that_refuses_the_user() {
    for kind in [Kind::Postgres, Kind::MySql, Kind::MariaDb] {
        let Some(engine) = Engine::server(kind) else {
            continue;
        };
        let url = with_login(engine.url().expect("a server"), "nobody_at_all", SECRET);
        let error = fails(
            AnyConnection::open(&url),
            ErrorKind::Authentication,
            &["nobody_at_all"],
        );
        assert!(!all_of(&error).contains(SECRET), "{error}");
    }
}

#[test]
fn a_password_is_never_shown() {
    let url = DatabaseUrl::parse("postgres://ada:hunter2@h:1/d?host=x").expect("a URL");
    assert!(!format!("{url} {url:?}").contains(SECRET), "{url}");
    for engine in Engine::available() {
        let Some(server) = engine.url() else { continue };
        let database = Database::open(server).expect("a server");
        let conn = database.get().expect("a connection");
        let shown = format!("{database:?} {conn:?}");
        let password = password(server);
        assert!(
            password.is_empty() || !shown.contains(&format!(":{password}@")),
            "{engine:?}: {shown}"
        );
    }
}

#[test]
fn a_database_that_is_not_there() {
    for engine in Engine::available() {
        let Some(server) = engine.url() else { continue };
        let url = querent_tests::scratch::with_database(server, "no_such_database_at_all");
        let error = fails(
            AnyConnection::open(&url),
            ErrorKind::DatabaseMissing,
            &["no_such_database_at_all"],
        );
        // Which of the two it is, MySQL or MariaDB, is known after the connection only.
        let named = error.engine().expect("an engine");
        assert!(
            named == engine.kind() || named.is_mysql_family() && engine.kind().is_mysql_family(),
            "{named}"
        );
    }
}

#[test]
fn a_file_that_is_not_there_or_is_no_database() {
    fails(
        AnyConnection::open("sqlite:/nowhere/at/all.db"),
        ErrorKind::DatabaseMissing,
        &["/nowhere/at/all.db"],
    );
    fails(
        AnyConnection::open("sqlite:/nowhere.db?mode=rw"),
        ErrorKind::DatabaseMissing,
        &["/nowhere.db"],
    );
    fails(
        AnyConnection::open("sqlite:/nowhere.db?mode=ro"),
        ErrorKind::DatabaseMissing,
        &["/nowhere.db"],
    );
    let scratch = Scratch::new(None, "t_hostile").expect("a name");
    let path = Path::new(scratch.url().strip_prefix("sqlite:").expect("a path"));
    std::fs::write(
        path,
        "this is a text, and a long one at that: no database begins like this".repeat(20),
    )
    .expect("a file");
    fails(
        scratch.open(),
        ErrorKind::Connect,
        &["is not a SQLite database", &path.display().to_string()],
    );
}

#[test]
fn a_server_of_the_other_kind() {
    if let Some(server) = Engine::server(Kind::MariaDb) {
        let url = server
            .url()
            .expect("a server")
            .replacen("mariadb:", "mysql:", 1);
        let error = fails(
            MySqlConnection::<MySql>::open(&url),
            ErrorKind::WrongServer,
            &["MariaDB"],
        );
        assert_eq!(error.engine(), Some(Kind::MySql), "{error}");
        // Where the engine is found out, a `mysql:` URL is enough.
        assert_eq!(
            AnyConnection::open(&url).expect("a connection").engine(),
            Kind::MariaDb
        );
    }
    if let Some(server) = Engine::server(Kind::MySql) {
        let url = server
            .url()
            .expect("a server")
            .replacen("mysql:", "mariadb:", 1);
        fails(
            MySqlConnection::<MariaDb>::open(&url),
            ErrorKind::WrongServer,
            &["MySQL"],
        );
    }
}

fn with_login(url: &str, user: &str, password: &str) -> String {
    let (scheme, rest) = url.split_once("://").expect("a scheme");
    let authority = rest.split('/').next().unwrap_or(rest);
    let address = authority
        .rsplit_once('@')
        .map_or(authority, |(_, address)| address);
    format!(
        "{scheme}://{user}:{password}@{address}{}",
        &rest[authority.len()..]
    )
}

fn password(url: &str) -> String {
    let login = url
        .split_once("://")
        .and_then(|(_, rest)| rest.split_once('@'))
        .map_or("", |(login, _)| login);
    login
        .split_once(':')
        .map_or_else(String::new, |(_, password)| password.to_owned())
}
