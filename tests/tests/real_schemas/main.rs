//! The schemas of real applications, from database to compiled modules.
//!
//! Each schema is loaded into a database of its own, its modules are written as `querent generate`
//! writes them, `querent check` finds nothing to say about them, rustfmt leaves them as they are,
//! and one crate for each engine, as strict as can be, compiles all of them. After an
//! `ALTER TABLE`, `querent check` lists that change and no other.
//!
//! The schemas are the files `<schema>/{sqlite,postgres,mysql}.sql` of `../shared/schemas`, beside
//! the project. A server runs what its variable (`QUERENT_POSTGRES_URL`, `QUERENT_MYSQL_URL`,
//! `QUERENT_MARIADB_URL`) is set for. What is not there is skipped, and that is said.

mod alter;
mod compile;
mod database;
mod engine;
mod files;
mod modules;
mod script;

use std::fmt::Display;
use std::io::Write as _;
use std::panic::resume_unwind;
use std::thread;

use crate::database::Database;
use crate::engine::Engine;
use crate::files::SchemaFile;
use crate::modules::Modules;

#[test]
fn modules_of_every_schema_compile() {
    let Some(files) = files::all() else { return };
    compile::start();
    let engines: Vec<(Engine, Vec<Modules>)> = thread::scope(|scope| {
        let threads = Engine::ALL.map(|engine| {
            let files = &files;
            (engine, scope.spawn(move || generate_all(engine, files)))
        });
        threads
            .into_iter()
            .map(|(engine, thread)| {
                let modules = thread.join();
                (engine, modules.unwrap_or_else(|panic| resume_unwind(panic)))
            })
            .filter(|(_, modules)| !modules.is_empty())
            .collect()
    });
    assert!(!engines.is_empty(), "no schema was there to compile");
    let user = compile::all(&engines);
    for (engine, modules) in &engines {
        let tables: usize = modules.iter().map(|of| of.tables).sum();
        let columns: usize = modules.iter().map(|of| of.columns).sum();
        let unknown: usize = modules.iter().map(|of| of.unknown).sum();
        tell(format_args!(
            "{}: {} schemas, {tables} table modules, {columns} columns ({unknown} of unknown type)",
            engine.name(),
            modules.len(),
        ));
    }
    if let Some(user) = user {
        tell(format_args!(
            "`cargo check` of all: {:.1} s of user time",
            user.as_secs_f64()
        ));
    }
}

/// Writes the modules of every schema that there is for the engine.
fn generate_all(engine: Engine, files: &[SchemaFile]) -> Vec<Modules> {
    let directory = compile::sources(engine);
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.dialect == engine.dialect()) {
        match Database::load(engine, file) {
            Ok(database) => {
                let modules = Modules::generate(&directory.join(&file.schema), &database);
                modules.assert_unchanged(&database);
                all.push(modules);
            }
            Err(skipped) => {
                tell(&skipped);
                if skipped.is_whole_engine() {
                    break;
                }
            }
        }
    }
    all
}

#[test]
fn check_lists_an_alteration_on_sqlite() {
    alter::run(Engine::Sqlite);
}

#[test]
fn check_lists_an_alteration_on_postgres() {
    alter::run(Engine::Postgres);
}

#[test]
fn check_lists_an_alteration_on_mysql() {
    alter::run(Engine::MySql);
}

#[test]
fn check_lists_an_alteration_on_mariadb() {
    alter::run(Engine::MariaDb);
}

/// Prints a line, in one piece, since tests run side by side.
///
/// Not through `eprintln!`, whose text the test harness keeps for failures.
fn tell(line: impl Display) {
    // A reader that has gone wants no more lines.
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}
