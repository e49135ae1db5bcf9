//! Changes of a table, one at a time, and what `querent check` says about each.

use crate::database::Database;
use crate::engine::Engine;
use crate::modules::Modules;
use crate::{files, tell};

/// A schema that all engines have.
const SCHEMA: &str = "sakila";

/// A change, and the lines about it.
struct Change {
    sql: &'static str,
    lines: &'static [&'static str],
}

/// Makes each change in a database of the engine, and compares what is said about it.
pub(crate) fn run(engine: Engine) {
    let Some(file) = files::one(SCHEMA, engine) else {
        return;
    };
    let database = match Database::load(engine, &file) {
        Ok(database) => database,
        Err(skipped) => return tell(skipped),
    };
    let folder = tempfile::tempdir().expect("a folder");
    for change in changes(engine) {
        let modules = Modules::generate(folder.path(), &database);
        modules.assert_unchanged(&database);
        database.execute(change.sql);
        assert_eq!(modules.check(&database), change.lines, "{}", change.sql);
    }
    let modules = Modules::generate(folder.path(), &database);
    modules.assert_unchanged(&database);
}

/// The same changes in the words of each engine. They are made to tables with views over them.
fn changes(engine: Engine) -> Vec<Change> {
    let drop_not_null = match engine {
        Engine::MariaDb | Engine::MySql => "ALTER TABLE address MODIFY district VARCHAR(20) NULL",
        Engine::Postgres | Engine::Sqlite => {
            "ALTER TABLE address ALTER COLUMN district DROP NOT NULL"
        }
    };
    vec![
        Change {
            sql: "ALTER TABLE actor ADD COLUMN born DATE",
            lines: &["table actor: column born added (Date, null)"],
        },
        Change {
            sql: drop_not_null,
            lines: &["column address.district: not null -> null"],
        },
        Change {
            sql: "ALTER TABLE address RENAME COLUMN district TO region",
            lines: &[
                "table address: column district removed",
                "table address: column region added (Text, null)",
            ],
        },
        Change {
            sql: "ALTER TABLE actor DROP COLUMN born",
            lines: &["table actor: column born removed"],
        },
    ]
}
