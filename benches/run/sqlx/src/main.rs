//! sqlx, as its documentation says: statements are text, and are kept prepared by each connection.
//!
//! A batch of operations is one task of a runtime on this thread.

mod mariadb_mysql;
mod postgres;
mod rows;
mod sql;
mod sqlite;

use std::process::ExitCode;

use bench_common::Engine;

fn main() -> ExitCode {
    bench_common::main(|bench| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        match bench.engine() {
            Engine::MariaDb | Engine::MySql => mariadb_mysql::run(bench, &runtime),
            Engine::Postgres => postgres::run(bench, &runtime),
            Engine::Sqlite => sqlite::run(bench, &runtime),
        }
    })
}
