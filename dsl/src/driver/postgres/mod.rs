//! PostgreSQL, through the [`postgres`] crate.

mod bind;
#[cfg(not(feature = "tls"))]
mod clear;
mod connect;
mod decode;
mod describe;
mod encode;
mod error;
mod numeric;
mod range;
mod row;
mod run;
#[cfg(feature = "tls")]
mod tls;

use postgres::{Client, Statement};

use self::run::Rows;
use super::CACHE_CAPACITY;
use super::cache::Cache;
use super::url::{DatabaseUrl, Scheme};
use crate::bind::AnyParams;
use crate::connection::{Connection, Driver, Fetch, Plan};
use crate::dialect::{Kind, Postgres};
use crate::error::{Error, ErrorKind, Result};
use crate::raw::ResultColumn;
use crate::row::Cells;

/// A connection to a PostgreSQL server.
///
/// Sessions run in UTC. Calls block the thread, so they do not belong on a thread that drives
/// asynchronous tasks.
pub struct PostgresConnection {
    client: Client,
    statements: Cache<Statement>,
    depth: u32,
    /// Whether the server refused the last statement: inside a transaction, only a rollback can
    /// follow then.
    refused: bool,
    broken: bool,
    /// The URL without its password.
    url: String,
}

impl PostgresConnection {
    /// Connects to the server at a URL, for instance
    /// `postgres://user:password@host:5432/database`.
    ///
    /// | parameter | |
    /// |---|---|
    /// | `host` | the server, or the directory of its socket: `?host=/run/postgresql` |
    /// | `port` | 5432 unless set |
    /// | `connect_timeout` | seconds to wait for the server; 30 unless set, 0 is for ever |
    /// | `application_name` | what the server calls the session in its views and logs |
    /// | `options` | settings of the session: `?options=-c%20search_path%3Dshop` |
    /// | `sslmode` | `disable`, `prefer` (default), `require`, `verify-ca` or `verify-full` |
    /// | `sslrootcert` | a file of certificates that vouch for the server; without it, those that browsers know |
    ///
    /// Encryption needs the feature `tls`: without it, `prefer` connects in the clear, and what is
    /// stronger is an error. A socket is never encrypted.
    ///
    /// # Errors
    ///
    /// When the URL is not understood ([`ErrorKind::Url`]), the server cannot be reached
    /// ([`ErrorKind::Connect`]), refuses the user ([`ErrorKind::Authentication`]) or has no such
    /// database ([`ErrorKind::DatabaseMissing`]).
    pub fn open(url: &str) -> Result<Self> {
        Self::open_url(&DatabaseUrl::parse_with_default(url, Scheme::Postgres)?)
    }

    pub(crate) fn open_url(url: &DatabaseUrl) -> Result<Self> {
        Ok(Self {
            client: connect::open(url)?,
            statements: Cache::new(CACHE_CAPACITY),
            depth: 0,
            refused: false,
            broken: false,
            url: url.to_string(),
        })
    }

    /// How many prepared statements are kept at most; 256 unless set.
    pub fn set_statement_cache_capacity(&mut self, capacity: usize) {
        drop(self.statements.set_capacity(capacity));
    }

    /// How many prepared statements are kept now.
    pub fn cached_statements(&self) -> usize {
        self.statements.len()
    }

    /// An error where the connection is known to be broken.
    fn check(&self) -> Result<()> {
        if self.is_usable() {
            Ok(())
        } else {
            Err(error::lost())
        }
    }

    /// Remembers what an error of the driver means for the connection.
    #[cold]
    fn failed(&mut self, error: postgres::Error) -> Error {
        let error = error::query(error);
        self.broken |= error.kind() == ErrorKind::ConnectionLost;
        self.refused |= error.code().is_some();
        error
    }
}

impl std::fmt::Debug for PostgresConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostgresConnection")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

#[diagnostic::do_not_recommend]
impl Connection for PostgresConnection {
    type Backend = Postgres;

    fn driver(&mut self) -> &mut dyn Driver {
        self
    }
}

impl Driver for PostgresConnection {
    fn kind(&self) -> Kind {
        Kind::Postgres
    }

    fn read(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
        each: &mut dyn FnMut(&dyn Cells) -> Result<()>,
    ) -> Result<()> {
        let rows = match plan.fetch {
            Fetch::Collected => Rows::Collected(each),
            Fetch::Streamed => Rows::Streamed(each),
        };
        match self.run(plan, params, rows) {
            Ok(_) => Ok(()),
            Err(error) => Err(plan.explain(error, Kind::Postgres, params)),
        }
    }

    fn write(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<u64> {
        self.run(plan, params, Rows::Dropped)
            .map_err(|error| plan.explain(error, Kind::Postgres, params))
    }

    fn columns(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<Vec<ResultColumn>> {
        self.describe(plan, params)
            .map_err(|error| plan.explain(error, Kind::Postgres, params))
    }

    fn batch(&mut self, sql: &str) -> Result<()> {
        self.check()
            .and_then(|()| self.run_batch(sql))
            .map_err(|error| {
                error
                    .with_engine(Kind::Postgres)
                    .with_sql(|| sql.to_owned())
            })
    }

    fn is_usable(&self) -> bool {
        !self.broken && !self.client.is_closed()
    }

    fn depth(&mut self) -> &mut u32 {
        &mut self.depth
    }
}
