//! SeaORM, as its documentation says: a pool, entities, and the entity loader.
//!
//! The pool has one connection, which is not asked for a sign of life before each statement. A batch
//! of operations is one task of a runtime on this thread.

mod entity;
mod queries;

use std::process::ExitCode;

use bench_common::{Bench, Engine, Result};
use sea_orm::{ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection};

fn main() -> ExitCode {
    bench_common::main(|bench| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let mut db = runtime.block_on(connect(bench))?;
        queries::run(bench, &runtime, &mut db)
    })
}

async fn connect(bench: &mut Bench) -> Result<DatabaseConnection> {
    let url = match bench.engine() {
        Engine::Sqlite => format!("sqlite://{}", bench.url()),
        _ => bench.url().to_owned(),
    };
    let mut options = ConnectOptions::new(url);
    options
        .min_connections(1)
        .max_connections(1)
        .test_before_acquire(false)
        .sqlx_logging(false);
    let db = Database::connect(options).await?;
    if bench.engine() == Engine::Sqlite {
        db.execute_unprepared("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")
            .await?;
        let version = db.query_one_raw(sea_orm::Statement::from_string(
            db.get_database_backend(),
            "SELECT sqlite_version()",
        ));
        let row = version.await?.ok_or("no version")?;
        bench.library(format!("SQLite {}", row.try_get_by_index::<String>(0)?));
    }
    Ok(db)
}
