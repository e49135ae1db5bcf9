//! Makes the tables of the benchmark and fills them:
//! `prepare (create | reset | version | drop) ENGINE URL [SERVER]`.
//!
//! `create` makes the database of the URL (for SQLite a file; on a server by way of the database of
//! the URL `SERVER`) with all tables and rows; `reset` fills the table of accounts anew; `version`
//! prints the engine's version; `drop` removes the database. The rows are the same everywhere.

use std::fmt::{Display, Write as _};
use std::ops::RangeInclusive;
use std::process::ExitCode;

use bench_common::data::{self, hair_color};
use bench_common::{Engine, Result};
use mysql::prelude::Queryable as _;

/// How many rows are inserted by one statement.
const ROWS: u64 = 1000;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (what, engine, url, server) = match &words[..] {
        [what, engine, url] => (what, engine, url, None),
        [what, engine, url, server] => (what, engine, url, Some(&**server)),
        _ => return Err("prepare (create | reset | version | drop) ENGINE URL [SERVER]".into()),
    };
    let engine: Engine = engine.parse()?;
    if server.is_none() && engine != Engine::Sqlite {
        return Err("the server's URL is missing".into());
    }
    match &**what {
        "create" => {
            remove(engine, url, server)?;
            if let Some(server) = server {
                let create = format!("CREATE DATABASE {}", name_of(url)?);
                Database::open(engine, server)?.execute(&create)?;
            }
            create(&mut Database::open(engine, url)?, engine)
        }
        "reset" => accounts(&mut Database::open(engine, url)?, engine),
        "drop" => remove(engine, url, server),
        "version" => {
            println!("{}", Database::open(engine, url)?.version()?);
            Ok(())
        }
        other => Err(format!("what is `{other}`?").into()),
    }
}

/// A connection that runs text.
enum Database {
    MySql(Box<mysql::Conn>),
    Postgres(postgres::Client),
    Sqlite(rusqlite::Connection),
}

impl Database {
    fn open(engine: Engine, url: &str) -> Result<Self> {
        Ok(match engine {
            Engine::MySql | Engine::MariaDb => {
                Self::MySql(Box::new(mysql::Conn::new(mysql::Opts::from_url(url)?)?))
            }
            Engine::Postgres => Self::Postgres(postgres::Client::connect(url, postgres::NoTls)?),
            Engine::Sqlite => Self::Sqlite(rusqlite::Connection::open(url)?),
        })
    }

    fn execute(&mut self, sql: &str) -> Result<()> {
        match self {
            Self::MySql(conn) => conn.query_drop(sql)?,
            Self::Postgres(conn) => conn.batch_execute(sql)?,
            Self::Sqlite(conn) => conn.execute_batch(sql)?,
        }
        Ok(())
    }

    fn version(&mut self) -> Result<String> {
        Ok(match self {
            Self::MySql(conn) => conn.query_first("SELECT version()")?.ok_or("no version")?,
            Self::Postgres(conn) => conn.query_one("SHOW server_version", &[])?.get(0),
            Self::Sqlite(_) => rusqlite::version().to_owned(),
        })
    }

    /// Inserts a row for each number.
    fn fill(
        &mut self,
        table: &str,
        numbers: RangeInclusive<u64>,
        row: impl Fn(u64, &mut String) -> std::fmt::Result,
    ) -> Result<()> {
        self.execute("BEGIN")?;
        let (mut next, last) = numbers.into_inner();
        while next <= last {
            let end = last.min(next + ROWS - 1);
            let mut sql = format!("INSERT INTO {table} VALUES ");
            for number in next..=end {
                sql += if number == next { "(" } else { ", (" };
                row(number, &mut sql)?;
                sql += ")";
            }
            self.execute(&sql)?;
            next = end + 1;
        }
        self.execute("COMMIT")
    }
}

/// The URL of the server's own database, and the name of the database of `url`.
/// The name of a URL's database, which must be one that the benchmark made.
fn name_of(url: &str) -> Result<&str> {
    let place = url.split_once('?').map_or(url, |(place, _)| place);
    let (_, name) = place.rsplit_once('/').ok_or("no database in the URL")?;
    let known = name.starts_with("querent_bench_")
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if !known {
        return Err(format!("`{name}` is no database of the benchmark").into());
    }
    Ok(name)
}

fn remove(engine: Engine, url: &str, server: Option<&str>) -> Result<()> {
    if let Some(server) = server {
        let drop = format!("DROP DATABASE IF EXISTS {}", name_of(url)?);
        return Database::open(engine, server)?.execute(&drop);
    }
    for end in ["", "-wal", "-shm", "-journal"] {
        // Most of them are not there.
        let _ = std::fs::remove_file(format!("{url}{end}"));
    }
    Ok(())
}

fn create(db: &mut Database, engine: Engine) -> Result<()> {
    let (key, text) = match engine {
        Engine::MySql | Engine::MariaDb => ("BIGINT AUTO_INCREMENT PRIMARY KEY", "VARCHAR(255)"),
        Engine::Postgres => (
            "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
            "TEXT",
        ),
        Engine::Sqlite => {
            db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")?;
            ("INTEGER PRIMARY KEY", "TEXT")
        }
    };
    for sql in [
        format!("CREATE TABLE users (id {key}, name {text} NOT NULL, hair_color {text})"),
        format!("CREATE TABLE accounts (id {key}, name {text} NOT NULL, hair_color {text})"),
        format!(
            "CREATE TABLE posts (id {key}, user_id BIGINT NOT NULL, title {text} NOT NULL, \
             body {text}, CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id))"
        ),
        format!(
            "CREATE TABLE comments (id {key}, post_id BIGINT NOT NULL, words {text} NOT NULL, \
             CONSTRAINT comments_post FOREIGN KEY (post_id) REFERENCES posts (id))"
        ),
        format!("CREATE TABLE numbers (id {key}, label {text} NOT NULL)"),
        "CREATE INDEX posts_user_id ON posts (user_id)".to_owned(),
        "CREATE INDEX comments_post_id ON comments (post_id)".to_owned(),
    ] {
        db.execute(&sql)?;
    }

    db.fill("users", 1..=data::USERS, user)?;
    let posts = data::AUTHORS * data::POSTS_EACH;
    db.fill("posts", 1..=posts, |id, to| {
        let author = (id - 1) / data::POSTS_EACH + 1;
        let body = (id % 2 == 0).then(|| format!("What user {author} says about number {id}."));
        write!(to, "{id}, {author}, 'Post {id}', {}", quoted(body))
    })?;
    let comments = posts * data::COMMENTS_EACH;
    db.fill("comments", 1..=comments, |id, to| {
        let post = (id - 1) / data::COMMENTS_EACH + 1;
        write!(to, "{id}, {post}, 'Comment {id} on post {post}'")
    })?;
    db.fill("numbers", 1..=data::NUMBERS, |id, to| {
        write!(to, "{id}, 'number {id}'")
    })?;
    accounts(db, engine)?;

    // So that the planner knows the tables from the beginning, and nothing tidies up later.
    match engine {
        Engine::Postgres => db.execute("VACUUM ANALYZE"),
        Engine::Sqlite => db.execute("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)"),
        _ => ["users", "posts", "comments", "numbers", "accounts"]
            .into_iter()
            .try_for_each(|table| db.execute(&format!("ANALYZE TABLE {table}"))),
    }
}

fn accounts(db: &mut Database, engine: Engine) -> Result<()> {
    db.execute(match engine {
        Engine::Sqlite => "PRAGMA synchronous = NORMAL; DELETE FROM accounts",
        _ => "TRUNCATE TABLE accounts",
    })?;
    db.fill("accounts", 1..=data::ACCOUNTS, user)?;
    match engine {
        Engine::Postgres => {
            let next = 10 * data::ACCOUNTS;
            db.execute(&format!(
                "ALTER TABLE accounts ALTER COLUMN id RESTART WITH {next}"
            ))?;
            db.execute("VACUUM ANALYZE accounts")
        }
        Engine::Sqlite => db.execute("PRAGMA wal_checkpoint(TRUNCATE)"),
        _ => db.execute("ANALYZE TABLE accounts"),
    }
}

fn user(id: u64, to: &mut String) -> std::fmt::Result {
    write!(to, "{id}, 'User {id}', {}", quoted(hair_color(id)))
}

fn quoted(text: Option<impl Display>) -> String {
    text.map_or_else(|| "NULL".to_owned(), |text| format!("'{text}'"))
}
