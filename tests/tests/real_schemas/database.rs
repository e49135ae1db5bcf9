//! A database of its own for each schema.

use std::fmt;
use std::path::Path;

use mysql::prelude::Queryable as _;
use mysql::{Conn, Opts};
use postgres::{Client, NoTls};
use tempfile::TempDir;

use crate::engine::{Engine, with_database};
use crate::files::SchemaFile;
use crate::script;

/// A database with a schema in it, dropped in the end.
pub(crate) struct Database {
    pub(crate) engine: Engine,
    pub(crate) url: String,
    place: Place,
}

enum Place {
    /// The folder of the file.
    Folder(TempDir),
    /// The server, and the name of the database there.
    Server { server: String, name: String },
}

/// Why a schema is not tried.
pub(crate) enum Skipped {
    NoServer(Engine),
    Schema(String),
}

impl Skipped {
    /// Whether the other schemas of the engine are skipped as well.
    pub(crate) fn is_whole_engine(&self) -> bool {
        matches!(self, Self::NoServer(_))
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoServer(engine) => {
                let variable = engine.variable().unwrap_or_default();
                write!(f, "skipped: {}: {variable} is not set", engine.name())
            }
            Self::Schema(reason) => write!(f, "skipped: {reason}"),
        }
    }
}

impl Database {
    /// Creates a database and loads a schema into it.
    pub(crate) fn load(engine: Engine, file: &SchemaFile) -> Result<Self, Skipped> {
        let script = file.read();
        if engine == Engine::Sqlite {
            return Ok(Self::load_sqlite(&script));
        }
        let Some(server) = engine.server() else {
            return Err(Skipped::NoServer(engine));
        };
        if let Some(reason) = obstacle(engine, &server, file, &script) {
            return Err(Skipped::Schema(reason));
        }
        let database = Self::create(engine, server, &file.schema);
        match engine {
            Engine::Postgres => database.execute(&script::without_owners(&script)),
            _ => database.execute(&script),
        }
        Ok(database)
    }

    fn load_sqlite(script: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("app.db").display());
        let database = Self {
            engine: Engine::Sqlite,
            url,
            place: Place::Folder(folder),
        };
        database.execute(script);
        database
    }

    fn create(engine: Engine, server: String, schema: &str) -> Self {
        // Tests run side by side, in one process and in several.
        let thread = format!("{:?}", std::thread::current().id());
        let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
        let name = format!("rs_{}_{thread}_{schema}", std::process::id());
        let create = match engine {
            Engine::Postgres => format!("CREATE DATABASE {name}"),
            _ => format!("CREATE DATABASE {name} CHARACTER SET utf8mb4"),
        };
        execute(engine, &server, &create).unwrap_or_else(|error| panic!("{error}"));
        Self {
            engine,
            url: with_database(&server, &name),
            place: Place::Server { server, name },
        }
    }

    /// Runs a script.
    pub(crate) fn execute(&self, script: &str) {
        let result = match &self.place {
            Place::Folder(folder) => execute_sqlite(&folder.path().join("app.db"), script),
            Place::Server { .. } => execute(self.engine, &self.url, script),
        };
        result.unwrap_or_else(|error| panic!("{error}"));
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Place::Server { server, name } = &self.place else {
            return;
        };
        let drop = match self.engine {
            Engine::Postgres => format!("DROP DATABASE {name} WITH (FORCE)"),
            _ => format!("DROP DATABASE {name}"),
        };
        // Not a panic, which may be what brought it here.
        if let Err(error) = execute(self.engine, server, &drop) {
            eprintln!("warning: the database {name} is left behind: {error}");
        }
    }
}

/// What keeps a schema from being loaded into a server.
fn obstacle(engine: Engine, server: &str, file: &SchemaFile, script: &str) -> Option<String> {
    let SchemaFile { schema, .. } = file;
    if engine == Engine::MariaDb && file.is_for_mysql_only() {
        return Some(format!("{schema} on MariaDB: it is for MySQL only"));
    }
    if engine != Engine::Postgres {
        return None;
    }
    let mut client = postgres_client(server);
    if let Some(needed) = file.needs_version(engine) {
        let row = client.query_one(
            "SELECT current_setting('server_version_num')::int / 10000",
            &[],
        );
        let version: i32 = row.expect("the server's version").get(0);
        if !u32::try_from(version).is_ok_and(|version| version >= needed) {
            return Some(format!(
                "{schema} on PostgreSQL {version}: it needs PostgreSQL {needed}"
            ));
        }
    }
    let rows = client.query("SELECT name::text FROM pg_available_extensions", &[]);
    let rows = rows.expect("the server's extensions");
    let available: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    let missing = script::extensions(script)
        .into_iter()
        .find(|name| !available.contains(name))?;
    Some(format!(
        "{schema} on PostgreSQL: the server has no extension {missing}"
    ))
}

/// Runs a script on a SQLite file.
fn execute_sqlite(file: &Path, script: &str) -> Result<(), String> {
    let run = |connection: rusqlite::Connection| {
        // Thousands of rows need not reach the disk one by one.
        connection.pragma_update(None, "synchronous", "OFF")?;
        connection.execute_batch(script)
    };
    let result = rusqlite::Connection::open(file).and_then(run);
    result.map_err(|error| format!("SQLite: {error}"))
}

/// Runs a script on a server; the error names the engine and, where it can, the statement.
fn execute(engine: Engine, url: &str, script: &str) -> Result<(), String> {
    if engine == Engine::Postgres {
        let result = Client::connect(url, NoTls).and_then(|mut of| of.batch_execute(script));
        return result.map_err(|error| format!("PostgreSQL: {error:?}"));
    }
    let failed =
        |what: &str, error: &dyn fmt::Display| format!("{}: {what}: {error}", engine.name());
    let url = url.replacen("mariadb://", "mysql://", 1);
    let options = Opts::from_url(&url).map_err(|error| failed("the URL", &error))?;
    let mut connection = Conn::new(options).map_err(|error| failed("connecting", &error))?;
    for statement in script::mysql_statements(script) {
        let result = connection.query_drop(&statement);
        result.map_err(|error| failed(&statement, &error))?;
    }
    Ok(())
}

fn postgres_client(url: &str) -> Client {
    Client::connect(url, NoTls).expect("a connection to PostgreSQL")
}
