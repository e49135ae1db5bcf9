//! Reading a schema from a live database.

mod mysql;
mod postgres;
mod schemas;
mod spelling;
mod sqlite;
mod text;

use std::{sync::mpsc, thread, time::Duration};

use querent_codegen::model::Schema;

use crate::{
    error::{DriverError, Error},
    url::{DatabaseUrl, Place},
};

/// How long a server may take to accept a connection, unless the URL says otherwise
/// (`connect_timeout=`, in seconds).
const PATIENCE: Duration = Duration::from_secs(10);

/// What to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IntrospectOptions {
    /// The schemas to read (databases, on MySQL and MariaDB); `*` stands for all that are not the
    /// engine's own. When it is empty, the connection's default schema is read.
    pub schemas: Vec<String>,
    /// Whether to read stored functions and procedures.
    pub routines: bool,
}

/// Follows an introspection while it runs.
pub trait Progress {
    /// Step `done` of `total` begins, and this is what it reads.
    fn step(&self, reading: &str, done: usize, total: usize) {
        let _ = (reading, done, total);
    }

    /// A table or view is left out because the database itself cannot tell its columns, or a function or
    /// procedure because of its parameters.
    fn left_out(&self, what: &str, reason: &str) {
        let _ = (what, reason);
    }
}

/// A [`Progress`] that ignores everything.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quiet;

impl Progress for Quiet {}

/// Reads the schema of the database at `url`.
///
/// Tables, views, keys and the like come back sorted, so that two databases with the same
/// definitions give equal schemas. The engine's own schemas and tables, the partitions of a
/// partitioned table and the members of PostgreSQL extensions are left out.
///
/// Stored functions and procedures are read if the options ask for them: functions that return one
/// value, and procedures whose parameters are all IN. Of those with other parameters, `progress` is told.
///
/// On PostgreSQL, MySQL and MariaDB the number of queries does not depend on the number of tables,
/// but MySQL is asked about each view.
///
/// # Errors
///
/// When the URL cannot be used, no connection can be made, a schema does not exist, or the
/// database refuses to tell its catalog. A view that refers to a table which no longer exists is
/// not an error: it is left out, and `progress` is told so.
///
/// # Example
///
/// ```no_run
/// use querent_cli::{IntrospectOptions, Quiet, introspect};
///
/// let options = IntrospectOptions {
///     schemas: vec!["public".into(), "sales".into()],
///     ..IntrospectOptions::default()
/// };
/// let schema = introspect("postgres://ada@localhost/shop", &options, &Quiet)?;
/// for table in &schema.tables {
///     println!("{}: {} columns", table.name, table.columns.len());
/// }
/// # Ok::<(), querent_cli::Error>(())
/// ```
pub fn introspect(
    url: &str,
    options: &IntrospectOptions,
    progress: &dyn Progress,
) -> Result<Schema, Error> {
    let url: DatabaseUrl = url.parse()?;
    let mut schema = match url.place() {
        Place::Memory => sqlite::read(&url, None, options, progress)?,
        Place::File(path) => sqlite::read(&url, Some(path), options, progress)?,
        Place::Server(server) if url.engine() == crate::Engine::Postgres => {
            postgres::read(&url, server, options, progress)?
        }
        Place::Server(server) => mysql::read(&url, server, options, progress)?,
    };
    sort(&mut schema);
    Ok(schema)
}

fn sort(schema: &mut Schema) {
    schema
        .tables
        .sort_by(|a, b| (&a.schema, &a.name).cmp(&(&b.schema, &b.name)));
    schema
        .enums
        .sort_by(|a, b| (&a.schema, &a.name).cmp(&(&b.schema, &b.name)));
    schema.routines.sort_by_cached_key(|routine| {
        (
            routine.schema.clone(),
            routine.name.clone(),
            routine.noun(),
            routine.signature(),
        )
    });
    for table in &mut schema.tables {
        table
            .unique_keys
            .sort_by(|a, b| (&a.name, &a.columns).cmp(&(&b.name, &b.columns)));
        table.foreign_keys.sort_by(|a, b| {
            (&a.columns, &a.name, &a.references_columns).cmp(&(
                &b.columns,
                &b.name,
                &b.references_columns,
            ))
        });
        table
            .checks
            .sort_by(|a, b| (&a.name, &a.sql).cmp(&(&b.name, &b.sql)));
    }
}

/// Connects, but waits no longer than `patience`: a server that accepts the connection and then
/// says nothing (because it speaks another protocol, say) must not hang the program.
fn connect<C: Send + 'static>(
    url: &DatabaseUrl,
    patience: Duration,
    connect: impl FnOnce() -> Result<C, DriverError> + Send + 'static,
) -> Result<C, Error> {
    let (answer, answered) = mpsc::channel();
    thread::spawn(move || answer.send(connect()));
    let result = answered.recv_timeout(patience).unwrap_or_else(|_| {
        Err(DriverError::new(format!(
            "no answer within {} s",
            patience.as_secs()
        )))
    });
    result.map_err(|source| Error::Connect {
        url: url.clone(),
        source,
    })
}
