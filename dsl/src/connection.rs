//! Connections, whatever the engine.

use crate::bind::{AnyParams, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::{Error, Result};
use crate::piece::{self, Piece};
use crate::raw::ResultColumn;
use crate::row::Cells;
use crate::shape::Shape;
use crate::statement::{Statement, Static};

/// A connection to a database.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a connection",
    note = "a `Database` hands out connections: `&mut db.get()?`"
)]
pub trait Connection: Sized {
    /// A dialect, or [`AnyDialect`](crate::driver::AnyDialect) where the engine was chosen at run time.
    type Backend;

    /// The driver's side.
    #[doc(hidden)]
    fn driver(&mut self) -> &mut dyn Driver;

    /// Runs `work` in a transaction: committed when it returns `Ok`, rolled back when it returns
    /// `Err` or panics. Inside another transaction it is a savepoint.
    ///
    /// # Errors
    ///
    /// What `work` returns; and when the transaction cannot be begun or committed.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// let outcome: querent::Result<()> = conn.transaction(|tx| {
    ///     delete_from(posts::table).all_rows().execute(tx)?;
    ///     // no such user: the deletion above is rolled back
    ///     users::table.filter(users::id.eq(99)).one(tx)?;
    ///     Ok(())
    /// });
    /// assert_eq!(outcome.unwrap_err().kind(), querent::ErrorKind::NoRow);
    /// assert_eq!(posts::table.select(count()).one(&mut conn)?, 2);
    /// # Ok(())
    /// # }
    /// ```
    fn transaction<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        crate::transaction::run(self, work)
    }

    /// Runs SQL text of one or more statements without parameters, for instance DDL.
    ///
    /// # Errors
    ///
    /// When the database refuses a statement; those before it have been run.
    fn batch(&mut self, sql: &str) -> Result<()> {
        self.driver().batch(sql)
    }

    /// The engine at the other end.
    fn engine(&mut self) -> Kind {
        self.driver().kind()
    }

    /// Whether the connection can still be used.
    fn is_usable(&mut self) -> bool {
        self.driver().is_usable()
    }

    /// Asks the server for a sign of life.
    ///
    /// # Errors
    ///
    /// When the connection is broken.
    fn ping(&mut self) -> Result<()> {
        self.driver().batch("SELECT 1")
    }
}

/// What a driver does for a [`Connection`].
#[doc(hidden)]
pub trait Driver {
    /// The engine at the other end.
    fn kind(&self) -> Kind;

    /// Runs a statement and calls `each` with its rows.
    ///
    /// # Errors
    ///
    /// What the database or `each` returns.
    fn read(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
        each: &mut dyn FnMut(&dyn Cells) -> Result<()>,
    ) -> Result<()>;

    /// Runs a statement; the number of affected rows.
    ///
    /// # Errors
    ///
    /// What the database returns.
    fn write(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<u64>;

    /// The columns of a statement, which is prepared if it is not.
    ///
    /// # Errors
    ///
    /// What the database returns.
    fn columns(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<Vec<ResultColumn>>;

    /// Runs SQL text without parameters.
    ///
    /// # Errors
    ///
    /// What the database returns.
    fn batch(&mut self, sql: &str) -> Result<()>;

    /// Whether the connection can still be used.
    fn is_usable(&self) -> bool;

    /// How many transactions are open: the outermost one and its savepoints.
    fn depth(&mut self) -> &mut u32;
}

/// The constant pieces of a statement in one dialect.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// The statement.
    pub sql: &'static Piece,
    /// The query that reads back the inserted row by its number.
    pub then: Option<&'static Piece>,
    /// What becomes of its rows.
    pub fetch: Fetch,
}

/// What becomes of the rows of a statement, for drivers to which it makes a difference.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetch {
    /// All of them are kept, so the driver may keep them too before it hands them out.
    Collected,
    /// Each is used as it arrives.
    Streamed,
}

impl Plan {
    /// The plan of a caller that keeps all rows.
    pub(crate) const fn collected(self) -> Self {
        Self {
            fetch: Fetch::Collected,
            ..self
        }
    }

    /// The text for the given parameters.
    pub(crate) fn text(self, kind: Kind, params: &dyn AnyParams) -> String {
        let mut shape = Shape::new(kind);
        params.shape(&mut shape);
        piece::text(self.sql, kind, &shape)
    }

    /// Adds what is known of a statement to an error that happened in it.
    #[cold]
    pub(crate) fn explain(self, error: Error, kind: Kind, params: &dyn AnyParams) -> Error {
        let mut error = error.with_engine(kind);
        let list = self.then.unwrap_or(self.sql);
        if let Some((table, column)) = error.cell().and_then(|cell| list.listed_column(cell)) {
            error = error.with_table(table).with_column(column);
        }
        error.with_sql(|| self.text(kind, params))
    }
}

/// A statement that can run on connections with the backend `B`.
#[diagnostic::on_unimplemented(
    message = "this statement does not run on every engine that this connection may lead to",
    note = "`.sql::<MySql>()`, `.sql::<MariaDb>()` and so on say what that dialect lacks"
)]
pub trait Runs<B>: Params {
    /// Its pieces.
    #[doc(hidden)]
    fn plan(kind: Kind) -> Plan;
    /// Its pieces for at most one row.
    #[doc(hidden)]
    fn plan_first(kind: Kind) -> Plan;
    /// Its pieces for at most two rows.
    #[doc(hidden)]
    fn plan_one(kind: Kind) -> Plan;
}

impl<D: Dialect, Q: Statement<D>> Runs<D> for Q {
    fn plan(_: Kind) -> Plan {
        Plan {
            sql: Static::<Q, D>::SQL,
            then: Static::<Q, D>::THEN,
            fetch: Fetch::Streamed,
        }
    }
    fn plan_first(_: Kind) -> Plan {
        Plan {
            sql: Static::<Q, D>::FIRST,
            then: Static::<Q, D>::THEN,
            fetch: Fetch::Collected,
        }
    }
    fn plan_one(_: Kind) -> Plan {
        Plan {
            sql: Static::<Q, D>::ONE,
            then: Static::<Q, D>::THEN,
            fetch: Fetch::Collected,
        }
    }
}
