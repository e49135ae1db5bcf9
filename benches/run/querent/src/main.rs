//! querent, as its documentation says. The queries are written once, and compiled for each engine.

mod mariadb;
mod mysql;
mod postgres;
mod schema;
mod sqlite;

use std::process::ExitCode;

use bench_common::Engine;

fn main() -> ExitCode {
    bench_common::main(|bench| match bench.engine() {
        Engine::MariaDb => mariadb::run(bench),
        Engine::MySql => mysql::run(bench),
        Engine::Postgres => postgres::run(bench),
        Engine::Sqlite => sqlite::run(bench),
    })
}
