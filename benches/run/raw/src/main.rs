//! The engines' own clients, used as well as they can be: statements are prepared once and held.

mod mysql;
mod postgres;
mod rows;
mod sqlite;

use std::process::ExitCode;

use bench_common::Engine;

fn main() -> ExitCode {
    bench_common::main(|bench| match bench.engine() {
        Engine::Sqlite => sqlite::run(bench),
        Engine::Postgres => postgres::run(bench),
        Engine::MySql | Engine::MariaDb => mysql::run(bench),
    })
}
