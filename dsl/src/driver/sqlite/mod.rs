//! SQLite, through [`rusqlite`] with the bundled library.

mod bind;
mod error;
mod functions;
mod held;
mod row;
mod statement;

use rusqlite::fallible_iterator::FallibleIterator as _;
use rusqlite::{Batch, OpenFlags};

use self::functions::Functions;
use self::held::Held;
use self::statement::{Bound, Statement};
use super::CACHE_CAPACITY;
use super::cache::Key;
use super::url::{DatabaseUrl, Scheme};
use crate::bind::AnyParams;
use crate::connection::{Connection, Driver, Plan};
use crate::dialect::{Kind, Sqlite};
use crate::error::{Error, ErrorKind, Result};
use crate::piece;
use crate::raw::{Found, ResultColumn};
use crate::row::Cells;
use crate::shape::Shape;

/// A connection to a SQLite database.
///
/// Foreign keys are enforced, and a statement that meets a lock waits for up to five seconds.
pub struct SqliteConnection {
    inner: Held,
    functions: Functions,
    depth: u32,
}

impl SqliteConnection {
    /// Opens the database at a URL (`sqlite:file.db`, `sqlite::memory:`) or path, and creates the
    /// file when it is missing (unless the URL says `?mode=ro` or `?mode=rw`).
    ///
    /// # Errors
    ///
    /// When the URL is not understood, or the file cannot be opened or is no database.
    pub fn open(url: &str) -> Result<Self> {
        Self::open_url(&DatabaseUrl::parse_with_default(url, Scheme::Sqlite)?)
    }

    pub(crate) fn open_url(url: &DatabaseUrl) -> Result<Self> {
        let flags = match url.parameter("mode") {
            None | Some("rwc") => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            Some("rw") => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Some("ro") => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Some(other) => {
                return Err(Error::new(
                    ErrorKind::Url,
                    format!("unknown `mode={other}` for SQLite; known are `ro`, `rw` and `rwc`"),
                ));
            }
        };
        let connection = rusqlite::Connection::open_with_flags(
            url.path(),
            flags | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )
        .map_err(|error| error::open(error, url.path()))?;
        Self::new(connection).map_err(|error| error::open(error, url.path()))
    }

    /// Takes over a connection that was opened with `rusqlite`.
    fn new(connection: rusqlite::Connection) -> rusqlite::Result<Self> {
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection
            .execute_batch("PRAGMA foreign_keys = ON; SELECT 1 FROM sqlite_schema LIMIT 0")?;
        Ok(Self {
            inner: Held::new(connection, CACHE_CAPACITY),
            functions: Functions::default(),
            depth: 0,
        })
    }

    /// How many prepared statements are kept at most; 256 unless set.
    pub fn set_statement_cache_capacity(&mut self, capacity: usize) {
        self.inner
            .with(|_, statements| drop(statements.set_capacity(capacity)));
    }

    /// How many prepared statements are kept now.
    pub fn cached_statements(&self) -> usize {
        self.inner.statements()
    }

    /// Prepares the statement if it is not, binds its values and calls `work` with it.
    fn with_statement<T>(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
        work: impl FnOnce(Bound<'_, '_, '_>) -> Result<T>,
    ) -> Result<T> {
        let mut shape = Shape::new(Kind::Sqlite);
        params.shape(&mut shape);
        let key = Key::new(plan.sql, shape);
        self.inner.with(|connection, statements| {
            if let Some(statement) = statements.get(&key) {
                return work(bind::all(statement, params)?);
            }
            bind::check(params)?;
            let sql = piece::text(plan.sql, Kind::Sqlite, key.shape());
            let mut statement =
                prepare(connection, &mut self.functions, &sql).map_err(error::query)?;
            let outcome = work(bind::all(&mut statement, params)?);
            statements.insert(key, statement);
            outcome
        })
    }
}

fn prepare<'c>(
    connection: &'c rusqlite::Connection,
    functions: &mut Functions,
    sql: &str,
) -> rusqlite::Result<Statement<'c>> {
    match Statement::prepare(connection, sql) {
        Err(error) if functions.supply(connection, &error)? => Statement::prepare(connection, sql),
        outcome => outcome,
    }
}

/// Runs all statements of a text. Rows are left where they are.
fn run_batch(
    connection: &rusqlite::Connection,
    functions: &mut Functions,
    sql: &str,
) -> rusqlite::Result<()> {
    let mut batch = Batch::new(connection, sql);
    loop {
        match batch.next() {
            Ok(Some(mut statement)) => drop(statement.raw_query().next()?),
            Ok(None) => return Ok(()),
            // The next attempt is of the same statement.
            Err(error) if functions.supply(connection, &error)? => {}
            Err(error) => return Err(error),
        }
    }
}

impl std::fmt::Debug for SqliteConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SqliteConnection")
            .field("path", &self.inner.connection().path())
            .finish()
    }
}

#[diagnostic::do_not_recommend]
impl Connection for SqliteConnection {
    type Backend = Sqlite;

    fn driver(&mut self) -> &mut dyn Driver {
        self
    }
}

impl Driver for SqliteConnection {
    fn kind(&self) -> Kind {
        Kind::Sqlite
    }

    fn read(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
        each: &mut dyn FnMut(&dyn Cells) -> Result<()>,
    ) -> Result<()> {
        self.with_statement(plan, params, |mut statement| {
            while let Some(row) = statement.next()? {
                each(&row)?;
            }
            Ok(())
        })
        .map_err(|error| plan.explain(error, Kind::Sqlite, params))
    }

    fn write(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<u64> {
        self.with_statement(plan, params, |mut statement| {
            while statement.next()?.is_some() {}
            Ok(statement.changes())
        })
        .map_err(|error| plan.explain(error, Kind::Sqlite, params))
    }

    fn columns(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<Vec<ResultColumn>> {
        self.with_statement(plan, params, |statement| {
            let column = |name| ResultColumn {
                name,
                found: Found::Anything,
                type_name: String::new(),
            };
            let names = statement.column_names().into_iter();
            Ok(names.map(column).collect())
        })
        .map_err(|error| plan.explain(error, Kind::Sqlite, params))
    }

    fn batch(&mut self, sql: &str) -> Result<()> {
        let connection = self.inner.connection();
        run_batch(connection, &mut self.functions, sql).map_err(|error| {
            error::query(error)
                .with_engine(Kind::Sqlite)
                .with_sql(|| sql.to_owned())
        })
    }

    fn is_usable(&self) -> bool {
        true
    }

    fn depth(&mut self) -> &mut u32 {
        &mut self.depth
    }
}
