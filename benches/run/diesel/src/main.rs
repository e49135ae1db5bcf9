//! Diesel, as its documentation says. The queries are written once, and compiled for each engine.

#[cfg(feature = "mysql")]
mod mysql;
mod postgres;
mod rows;
mod schema;
mod sqlite;

use std::process::ExitCode;

use bench_common::Engine;

fn main() -> ExitCode {
    bench_common::main(|bench| match bench.engine() {
        #[cfg(feature = "mysql")]
        Engine::MariaDb | Engine::MySql => mysql::run(bench),
        #[cfg(not(feature = "mysql"))]
        Engine::MariaDb | Engine::MySql => bench.missing("built without a C client for it"),
        Engine::Postgres => postgres::run(bench),
        Engine::Sqlite => sqlite::run(bench),
    })
}
