//! Running statements.

use fallible_iterator::FallibleIterator;
use postgres::types::ToSql;
use postgres::{Client, Statement};
use smallvec::SmallVec;

use super::super::cache::Key;
use super::PostgresConnection;
use super::bind::{self, Unbound, Values};
use super::row::Row;
use crate::bind::AnyParams;
use crate::connection::Plan;
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::piece;
use crate::row::Cells;
use crate::shape::Shape;

type Each<'e> = &'e mut dyn FnMut(&dyn Cells) -> Result<()>;

/// Why the rows of a statement ended early.
enum Stop {
    /// The caller had enough; and the error that came with the rows after that, if any.
    Caller(Error, Option<postgres::Error>),
    /// The statement failed after it had begun.
    Failed(postgres::Error),
    /// The statement did not begin.
    NotBegun(postgres::Error),
}

impl PostgresConnection {
    /// Prepares a statement if it is not, and runs it; the number of rows.
    ///
    /// A statement that was prepared before the schema changed is prepared again, once, unless a
    /// transaction is open: the server refuses everything in it from then on.
    pub(super) fn run(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
        mut rows: Rows<'_>,
    ) -> Result<u64> {
        self.check()?;
        let mut shape = Shape::new(Kind::Postgres);
        params.shape(&mut shape);
        let key = Key::new(plan.sql, shape);
        let mut values = Values::new();
        let mut outdated = None;
        loop {
            let prepared;
            let (statement, was_prepared) = match self.statements.get(&key) {
                Some(statement) => (&*statement, true),
                None => {
                    bind::check(params)?;
                    let sql = piece::text(plan.sql, Kind::Postgres, key.shape());
                    prepared = match self.client.prepare(&sql) {
                        Ok(prepared) => prepared,
                        Err(error) => return Err(self.after(outdated, error)),
                    };
                    drop(self.statements.insert(key.clone(), prepared.clone()));
                    (&prepared, false)
                }
            };
            let error = match bind::all(&mut values, params, statement.params()) {
                Ok(()) => match rows.fetch(&mut self.client, statement, &values) {
                    Ok(count) => {
                        self.refused = false;
                        return Ok(count);
                    }
                    Err(Stop::Caller(error, hidden)) => {
                        if let Some(hidden) = hidden {
                            self.failed(hidden);
                        }
                        return Err(error);
                    }
                    Err(Stop::Failed(error)) => return Err(self.failed(error)),
                    Err(Stop::NotBegun(error)) if !was_prepared => {
                        return Err(self.after(outdated, error));
                    }
                    Err(Stop::NotBegun(error)) => self.failed(error),
                },
                Err(Unbound::Refused(error)) if was_prepared => error,
                Err(Unbound::Refused(error) | Unbound::Failed(error)) => return Err(error),
            };
            if !may_be_outdated(&error) {
                return Err(error);
            }
            drop(self.statements.remove(&key));
            if self.depth > 0 {
                return Err(error);
            }
            outdated = Some(error);
        }
    }

    /// The error of a second attempt; of the first one, where the second failed because of it.
    #[cold]
    fn after(&mut self, first: Option<Error>, second: postgres::Error) -> Error {
        const IN_FAILED_TRANSACTION: &str = "25P02";
        let second = self.failed(second);
        match first {
            Some(first) if second.code() == Some(IN_FAILED_TRANSACTION) => first,
            _ => second,
        }
    }

    /// Runs SQL text without parameters.
    pub(super) fn run_batch(&mut self, sql: &str) -> Result<()> {
        // The server answers COMMIT with success when it rolls back a failed transaction.
        let ends_failed = self.refused && is_commit(sql);
        let sql = if ends_failed { "ROLLBACK" } else { sql };
        self.client
            .batch_execute(sql)
            .map_err(|error| self.failed(error))?;
        self.refused = false;
        if ends_failed {
            return Err(Error::new(
                ErrorKind::Query,
                "the transaction was rolled back, because a statement in it had failed",
            ));
        }
        Ok(())
    }
}

fn is_commit(sql: &str) -> bool {
    sql.trim()
        .trim_end_matches(';')
        .eq_ignore_ascii_case("COMMIT")
}

/// Whether an error can come from a statement that was prepared for another schema.
fn may_be_outdated(error: &Error) -> bool {
    match error.code() {
        // The result has other types; the statement was discarded; operators or types that the
        // parameters had before do not fit any more, or their types are gone.
        Some(code) => {
            matches!(
                code,
                "0A000" | "26000" | "42804" | "42883" | "42704" | "XX000"
            )
        }
        None => error.kind() == ErrorKind::Encode,
    }
}

/// What becomes of the rows of a statement.
pub(super) enum Rows<'e> {
    /// They are given to the caller when all of them are there: one poll of the connection for the
    /// whole result.
    Collected(Each<'e>),
    /// They are dropped.
    Dropped,
    /// They are given to the caller as they arrive, each with a poll of the connection.
    Streamed(Each<'e>),
}

impl Rows<'_> {
    /// Runs a prepared statement; the number of rows.
    fn fetch(
        &mut self,
        client: &mut Client,
        statement: &Statement,
        values: &Values<'_>,
    ) -> Result<u64, Stop> {
        let mut params = SmallVec::<[&(dyn ToSql + Sync); 16]>::new();
        if !matches!(self, Self::Streamed(_)) {
            params.extend(values.iter().map(|value| value as _));
        }
        match self {
            Self::Collected(each) => {
                let rows = client.query(statement, &params).map_err(Stop::NotBegun)?;
                for row in &rows {
                    each(&Row(row)).map_err(|error| Stop::Caller(error, None))?;
                }
                Ok(rows.len() as u64)
            }
            Self::Dropped => client.execute(statement, &params).map_err(Stop::NotBegun),
            Self::Streamed(each) => {
                let mut rows = client
                    .query_raw(statement, values)
                    .map_err(Stop::NotBegun)?;
                while let Some(row) = rows.next().map_err(Stop::Failed)? {
                    if let Err(error) = each(&Row(&row)) {
                        // Whether the statement succeeds in the end decides what becomes of a
                        // transaction.
                        let hidden = rows.for_each(|_| Ok(())).err();
                        return Err(Stop::Caller(error, hidden));
                    }
                }
                Ok(rows.rows_affected().unwrap_or(0))
            }
        }
    }
}
