//! Statements on a connection.

use mysql::prelude::Queryable;
use mysql::{Binary, Conn, Params as Positional, QueryResult, Value as Bound};

use super::super::CACHE_CAPACITY;
use super::super::cache::{Cache, Key};
use super::super::url::DatabaseUrl;
use super::bind;
use super::connect::{self, Connected};
use super::error;
use super::row::Row;
use super::version::Version;
use crate::bind::AnyParams;
use crate::connection::Plan;
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::piece::{self, Piece};
use crate::raw::ResultColumn;
use crate::row::Cells;
use crate::shape::Shape;

/// A connection, its prepared statements and its state.
pub(super) struct Session {
    conn: Conn,
    statements: Cache<mysql::Statement>,
    server: Version,
    address: String,
    max_packet: usize,
    pub(super) depth: u32,
    broken: bool,
    /// The server rolled the open transaction back by itself, after a deadlock.
    undone: bool,
}

/// What is called with the rows of a result.
type Each<'e> = &'e mut dyn FnMut(&dyn Cells) -> Result<()>;
/// Makes the values of a statement that is thought to take so many; called again when it has to be
/// prepared again.
type Values<'v> = &'v dyn Fn(usize) -> Result<Vec<Bound>>;

impl Session {
    pub(super) fn open(url: &DatabaseUrl, expected: Kind) -> Result<Self> {
        let Connected {
            conn,
            server,
            address,
            max_packet,
        } = connect::connect(url, expected)?;
        let statements = Cache::new(CACHE_CAPACITY);
        Ok(Self {
            conn,
            statements,
            server,
            address,
            max_packet,
            depth: 0,
            broken: false,
            undone: false,
        })
    }

    fn kind(&self) -> Kind {
        self.server.kind()
    }

    pub(super) fn server(&self) -> &Version {
        &self.server
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }

    pub(super) fn id(&self) -> u32 {
        self.conn.connection_id()
    }

    pub(super) fn set_statement_cache_capacity(&mut self, capacity: usize) {
        for statement in self.statements.set_capacity(capacity) {
            self.close(statement);
        }
    }

    pub(super) fn cached_statements(&self) -> usize {
        self.statements.len()
    }

    /// Runs a prepared statement and calls `work` with its result.
    fn run<T>(
        &mut self,
        sql: &'static Piece,
        shape: Shape,
        values: Values<'_>,
        mut work: impl FnMut(QueryResult<'_, '_, '_, Binary>) -> Result<T, Failure>,
    ) -> Result<T> {
        self.usable()?;
        let key = Key::new(sql, shape);
        let mut again = true;
        loop {
            let (statement, bound) = match self.statements.get(&key) {
                Some(statement) => {
                    let bound = values(usize::from(statement.num_params()))?;
                    (statement.clone(), bound)
                }
                None => {
                    let bound = values(0)?;
                    (self.prepare(&key, sql)?, bound)
                }
            };
            let outcome = self
                .conn
                .exec_iter(&statement, Positional::Positional(bound))
                .map(&mut work);
            match outcome {
                Ok(outcome) => return outcome.map_err(|failure| self.explain(failure)),
                Err(error) if again && error::is_stale(&error) => {
                    again = false;
                    if let Some(statement) = self.statements.remove(&key) {
                        self.close(statement);
                    }
                }
                Err(error) => return Err(self.failed(error)),
            }
        }
    }

    /// How many values a statement takes.
    fn placeholders(&mut self, sql: &'static Piece, shape: Shape) -> Result<usize> {
        self.usable()?;
        let key = Key::new(sql, shape);
        if let Some(statement) = self.statements.get(&key) {
            return Ok(usize::from(statement.num_params()));
        }
        self.prepare(&key, sql)
            .map(|statement| usize::from(statement.num_params()))
    }

    /// The columns of a statement, which is prepared if it is not.
    pub(super) fn columns(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
    ) -> Result<Vec<ResultColumn>> {
        self.usable()?;
        let key = Key::new(plan.sql, shape(self.kind(), params));
        let statement = match self.statements.get(&key) {
            Some(statement) => statement.clone(),
            None => self.prepare(&key, plan.sql)?,
        };
        Ok(statement
            .columns()
            .iter()
            .map(super::describe::column)
            .collect())
    }

    fn prepare(&mut self, key: &Key, sql: &'static Piece) -> Result<mysql::Statement> {
        let text = piece::text(sql, self.kind(), key.shape());
        let statement = self.conn.prep(text).map_err(|error| self.failed(error))?;
        if let Some(evicted) = self.statements.insert(key.clone(), statement.clone()) {
            self.close(evicted);
        }
        Ok(statement)
    }

    /// Frees a statement at the server. When that fails the connection is broken, which the next
    /// statement tells.
    fn close(&mut self, statement: mysql::Statement) {
        if !self.broken && self.conn.close(statement).is_err() {
            self.broken = true;
        }
    }

    /// Calls `each` with the rows of a statement; how many there were.
    fn rows(
        &mut self,
        sql: &'static Piece,
        shape: Shape,
        values: Values<'_>,
        each: Each<'_>,
    ) -> Result<u64> {
        self.run(sql, shape, values, |result| {
            let mut count = 0;
            let mut current = Row::default();
            for row in result {
                current.replace(row.map_err(Failure::Statement)?);
                each(&current).map_err(Failure::Caller)?;
                count += 1;
            }
            Ok(count)
        })
    }

    /// Inserts a row and reads it back by the number that it was given.
    fn insert_and_read(
        &mut self,
        plan: Plan,
        then: &'static Piece,
        params: &dyn AnyParams,
        each: Each<'_>,
    ) -> Result<()> {
        let (kind, max_packet) = (self.kind(), self.max_packet);
        // The values of the row come first, those of the select list after them.
        let of_row = self.placeholders(plan.sql, shape(kind, params))?;
        let values = |count| bind::all(kind, params, max_packet, count);
        let id = self.run(
            plan.sql,
            shape(kind, params),
            &|_| {
                values(of_row).map(|mut values| values.drain(..of_row.min(values.len())).collect())
            },
            |result| Ok(result.last_insert_id().unwrap_or(0)),
        )?;
        if id == 0 {
            return Err(Error::new(
                ErrorKind::Query,
                "the row was inserted, but its auto-increment column got no number to read it back by",
            ));
        }
        let plain = || Shape::new(kind);
        let by = |number: Bound| {
            values(0).map(|values| values.into_iter().skip(of_row).chain([number]).collect())
        };
        let found = self.rows(then, plain(), &|_| by(Bound::UInt(id)), each)?;
        // A number that was given and is negative comes back without its sign.
        if let (0, number @ ..0) = (found, id as i64) {
            self.rows(then, plain(), &|_| by(Bound::Int(number)), each)?;
        }
        Ok(())
    }

    fn usable(&self) -> Result<()> {
        if self.broken {
            return Err(Error::new(
                ErrorKind::ConnectionLost,
                "the connection broke earlier; a new one is needed",
            )
            .with_engine(self.kind()));
        }
        if self.undone {
            return Err(Error::new(
                ErrorKind::Retry,
                "the server rolled the transaction back after a deadlock; it has to be run again",
            )
            .with_engine(self.kind()));
        }
        Ok(())
    }

    fn explain(&mut self, failure: Failure) -> Error {
        match failure {
            Failure::Caller(error) => error,
            Failure::Statement(error) => self.failed(error),
        }
    }

    /// Takes note of an error that breaks the connection.
    #[cold]
    fn failed(&mut self, error: mysql::Error) -> Error {
        // The server says the same when it killed the statement and when it killed the connection.
        let killed = error::is_interrupted(&error) && self.conn.ping().is_err();
        let error = error::statement(error, self.kind());
        let error = if killed {
            error::lost("it was killed").with_engine(self.kind())
        } else {
            error
        };
        self.broken |= error.is_connection_lost();
        self.undone |= self.depth > 0 && error.code() == Some(error::DEADLOCK);
        error
    }
}

/// Why the rows of a result were not all read.
enum Failure {
    Caller(Error),
    Statement(mysql::Error),
}

fn shape(kind: Kind, params: &dyn AnyParams) -> Shape {
    let mut shape = Shape::new(kind);
    params.shape(&mut shape);
    shape
}

/// What [`Driver`](crate::connection::Driver) asks for.
impl Session {
    pub(super) fn read(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
        each: Each<'_>,
    ) -> Result<()> {
        let (kind, max_packet) = (self.kind(), self.max_packet);
        match plan.then {
            Some(then) => self.insert_and_read(plan, then, params, each),
            None => self
                .rows(
                    plan.sql,
                    shape(kind, params),
                    &|count| bind::all(kind, params, max_packet, count),
                    each,
                )
                .map(drop),
        }
        .map_err(|error| plan.explain(error, kind, params))
    }

    pub(super) fn write(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<u64> {
        let (kind, max_packet) = (self.kind(), self.max_packet);
        self.run(
            plan.sql,
            shape(kind, params),
            &|count| bind::all(kind, params, max_packet, count),
            |mut result| {
                let affected = result.affected_rows();
                result
                    .try_for_each(|row| row.map(drop))
                    .map_err(Failure::Statement)?;
                Ok(affected)
            },
        )
        .map_err(|error| plan.explain(error, kind, params))
    }

    pub(super) fn batch(&mut self, sql: &str) -> Result<()> {
        // Nothing else may run until the transaction that the server undid has come to its end:
        // it would run on its own.
        if sql == "ROLLBACK" {
            self.undone = false;
        }
        self.usable()?;
        run_batch(&mut self.conn, sql)
            .or_else(|error| {
                if error::is_empty_query(&error) {
                    Ok(())
                } else {
                    Err(error)
                }
            })
            .map_err(|error| self.failed(error).with_sql(|| sql.to_owned()))
    }

    pub(super) fn is_usable(&self) -> bool {
        !self.broken
    }
}

/// Runs all statements of a text; each of them can fail.
fn run_batch(conn: &mut Conn, sql: &str) -> mysql::Result<()> {
    let mut results = conn.query_iter(sql)?;
    while let Some(mut result) = results.iter() {
        result.try_for_each(|row| row.map(drop))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_that_the_server_forgot_is_prepared_again() {
        static SQL: Piece = Piece::Text("SELECT 1 + ?");
        for variable in ["QUERENT_MYSQL_URL", "QUERENT_MARIADB_URL"] {
            let Ok(url) = std::env::var(variable) else {
                println!("skipped: {variable} is not set");
                continue;
            };
            let mut session =
                Session::open(&DatabaseUrl::parse(&url).unwrap(), Kind::MySql).unwrap();
            let plain = || Shape::new(session.server.kind());
            let (shape, key) = (plain(), Key::new(&SQL, plain()));
            let values = |_| Ok(vec![Bound::Int(1)]);
            let mut rows = 0;
            let mut each = |_: &dyn Cells| {
                rows += 1;
                Ok(())
            };
            session
                .rows(&SQL, shape.clone(), &values, &mut each)
                .unwrap();
            let first = session.statements.get(&key).unwrap().clone();
            session.conn.close(first.clone()).unwrap();
            session.rows(&SQL, shape, &values, &mut each).unwrap();
            assert_ne!(session.statements.get(&key).unwrap().id(), first.id());
            assert_eq!((rows, session.cached_statements()), (2, 1));
        }
    }
}
