//! The sample database of the cookbook, on every engine.
//!
//! It is made once, and stays on the servers and in the directory for temporary files, so that later
//! runs find it: nothing changes it. Its name has a hash of what it is made of.

use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Mutex;

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;

use crate::schema::reviews;
use crate::{Engine, sample, scratch};

/// Calls `case` with a connection in a transaction, which is rolled back; none if the engine is not
/// there.
pub(super) fn on<R>(kind: Kind, case: impl FnOnce(&mut AnyConnection) -> R) -> Option<R> {
    let engine = match kind {
        Kind::Sqlite => Engine::SQLITE,
        kind => Engine::server(kind)?,
    };
    let mut conn = ready(&engine).unwrap_or_else(|error| panic!("the sample on {kind}: {error}"));
    conn.batch("BEGIN").expect("a transaction");
    let result = case(&mut conn);
    conn.batch("ROLLBACK").expect("the end of the transaction");
    Some(result)
}

/// A lock that other processes of this machine wait for.
pub(super) fn lock() -> File {
    let file = File::create(std::env::temp_dir().join("querent_cookbook.lock")).expect("a file");
    file.lock().expect("the lock");
    file
}

/// A connection to the sample, which is made if it is not there.
fn ready(engine: &Engine) -> querent::Result<AnyConnection> {
    static READY: Mutex<Vec<Kind>> = Mutex::new(Vec::new());
    let mut ready = READY.lock().expect("nobody panics with it");
    if ready.contains(&engine.kind()) {
        drop(ready);
        return open(engine);
    }
    let _alone = lock();
    let mut conn = open(engine).ok();
    if !conn.as_mut().is_some_and(is_filled) {
        drop(conn);
        create(engine)?;
        let mut new = open(engine)?;
        sample::create(&mut new)?;
        sample::fill(&mut new)?;
        conn = Some(new);
    }
    ready.push(engine.kind());
    drop(ready);
    conn.map_or_else(|| open(engine), Ok)
}

/// Whether the table that is filled last has its rows.
fn is_filled(conn: &mut AnyConnection) -> bool {
    let rows = reviews::table.select(count()).one(conn).ok();
    rows == sample::ROWS.last().map(|(_, rows)| *rows)
}

/// The name of the database or schema.
fn name() -> String {
    let sources = [
        include_str!("../../sample/mysql.sql"),
        include_str!("../../sample/postgres.sql"),
        include_str!("../../sample/sqlite.sql"),
        include_str!("../sample.rs"),
        include_str!("../sample/people.rs"),
        include_str!("../sample/random.rs"),
        include_str!("../sample/records.rs"),
        include_str!("../sample/sales.rs"),
    ];
    let mut hasher = DefaultHasher::new();
    sources.hash(&mut hasher);
    format!("querent_cookbook_{:x}", hasher.finish())
}

/// A connection to it.
fn open(engine: &Engine) -> querent::Result<AnyConnection> {
    let name = name();
    let Some(server) = engine.url() else {
        let path = std::env::temp_dir().join(name).with_extension("db");
        return AnyConnection::open(&format!("sqlite:{}", path.display()));
    };
    if engine.kind() == Kind::Postgres {
        let mut conn = AnyConnection::open(server)?;
        conn.batch(&format!("SET search_path TO {name}"))?;
        return Ok(conn);
    }
    AnyConnection::open(&scratch::with_database(server, &name))
}

/// Makes an empty one, in the place of what a run left behind that was stopped.
fn create(engine: &Engine) -> querent::Result<()> {
    let name = name();
    let Some(server) = engine.url() else {
        // It may not be there.
        let _ = std::fs::remove_file(std::env::temp_dir().join(name).with_extension("db"));
        return Ok(());
    };
    let mut conn = AnyConnection::open(server)?;
    if engine.kind() == Kind::Postgres {
        conn.batch(&format!(
            "DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}"
        ))
    } else {
        conn.batch(&format!("DROP DATABASE IF EXISTS {name}"))?;
        conn.batch(&format!("CREATE DATABASE {name}"))
    }
}
