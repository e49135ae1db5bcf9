//! MySQL and MariaDB, through the crate [`mysql`] without C code.

mod bind;
mod connect;
mod describe;
mod error;
mod message;
mod row;
mod session;
#[cfg(feature = "tls")]
mod tls;
#[cfg(not(feature = "tls"))]
#[path = "tls_off.rs"]
mod tls;
mod version;

use std::marker::PhantomData;

use self::session::Session;
use super::any::AnyConnection;
use super::url::{DatabaseUrl, Scheme};
use crate::bind::AnyParams;
use crate::connection::{Connection, Driver, Plan};
use crate::dialect::{Dialect, Kind, MariaDb, MySql};
use crate::error::{Error, ErrorKind, Result};
use crate::raw::ResultColumn;
use crate::row::Cells;

/// A connection to a MySQL or MariaDB server; `D` is [`MySql`] or [`MariaDb`].
///
/// The server says which of the two it is, and must be the one that `D` names. The session runs in
/// UTC and in strict mode, and an UPDATE counts the rows it matched, like on other engines.
///
/// | URL parameter | meaning |
/// |---|---|
/// | `socket` | path of a unix socket, instead of host and port |
/// | `connect_timeout` | seconds until connecting fails; 30 unless given, 0 waits for ever |
/// | `sslmode` | `disable`, `prefer` (default), `require`, `verify-ca` or `verify-full` |
/// | `sslrootcert` | a PEM file of certificates to trust besides those of the public authorities |
pub struct MySqlConnection<D> {
    session: Session,
    dialect: PhantomData<fn() -> D>,
}

/// [`MySql`] or [`MariaDb`]: what a [`MySqlConnection`] can be opened for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither MySQL nor MariaDB",
    note = "write `MySqlConnection::<MySql>` or `MySqlConnection::<MariaDb>`"
)]
pub trait Family: Dialect + sealed::Sealed {}
impl Family for MariaDb {}
impl Family for MySql {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for crate::dialect::MariaDb {}
    impl Sealed for crate::dialect::MySql {}
}

impl<D: Family> MySqlConnection<D> {
    /// Connects to the server at a URL: `mysql://user:password@host:3306/database`, for MariaDB also
    /// `mariadb://..`.
    ///
    /// # Errors
    ///
    /// When the URL is not understood, the server cannot be reached, refuses the login or is
    /// another one than `D` says: [`ErrorKind::WrongServer`].
    ///
    /// ```no_run
    /// use querent::dialect::{MariaDb, MySql};
    /// use querent::driver::mysql::MySqlConnection;
    ///
    /// let mysql = MySqlConnection::<MySql>::open("mysql://ada:secret@localhost/shop")?;
    /// let mariadb = MySqlConnection::<MariaDb>::open("mariadb://ada@localhost/shop?socket=/run/mysqld/mysqld.sock")?;
    /// # Ok::<(), querent::Error>(())
    /// ```
    pub fn open(url: &str) -> Result<Self> {
        Self::open_url(&DatabaseUrl::parse(url)?)
    }

    pub(crate) fn open_url(url: &DatabaseUrl) -> Result<Self> {
        let scheme = url.scheme();
        if !(scheme == Scheme::MySql || (scheme == Scheme::MariaDb && D::KIND == Kind::MariaDb)) {
            let message = format!(
                "a connection to {} needs a `{}` URL, not `{}:`",
                D::KIND,
                if D::KIND == Kind::MariaDb {
                    "mariadb:` or `mysql:"
                } else {
                    "mysql:"
                },
                scheme.name()
            );
            return Err(Error::new(ErrorKind::Url, message));
        }
        let session = Session::open(url, D::KIND)?;
        version::same_engine(D::KIND, session.server())?;
        Ok(Self::new(session))
    }

    fn new(session: Session) -> Self {
        Self {
            session,
            dialect: PhantomData,
        }
    }

    /// How many prepared statements are kept at most; 256 unless set.
    pub fn set_statement_cache_capacity(&mut self, capacity: usize) {
        self.session.set_statement_cache_capacity(capacity);
    }

    /// How many prepared statements are kept now.
    pub fn cached_statements(&self) -> usize {
        self.session.cached_statements()
    }

    /// The number of this connection at the server, which `KILL` and the process list know.
    pub fn id(&self) -> u32 {
        self.session.id()
    }

    /// The server's version, for instance `11.8.3-MariaDB`.
    pub fn server_version(&self) -> &str {
        self.session.server().text()
    }
}

/// Connects to whichever of the two is at a URL; a `mariadb:` URL must lead to MariaDB.
pub(crate) fn open_any(url: &DatabaseUrl) -> Result<AnyConnection> {
    let expected = if url.scheme() == Scheme::MariaDb {
        Kind::MariaDb
    } else {
        Kind::MySql
    };
    let session = Session::open(url, expected)?;
    let found = session.server().kind();
    if found == Kind::MariaDb {
        return Ok(AnyConnection::MariaDb(MySqlConnection::new(session)));
    }
    version::same_engine(expected, session.server())?;
    Ok(AnyConnection::MySql(MySqlConnection::new(session)))
}

impl<D> std::fmt::Debug for MySqlConnection<D> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MySqlConnection")
            .field("server", &self.session.server().to_string())
            .field("address", &self.session.address())
            .field("id", &self.session.id())
            .finish()
    }
}

#[diagnostic::do_not_recommend]
impl<D: Family> Connection for MySqlConnection<D> {
    type Backend = D;

    fn driver(&mut self) -> &mut dyn Driver {
        self
    }
}

impl<D: Family> Driver for MySqlConnection<D> {
    fn kind(&self) -> Kind {
        D::KIND
    }

    fn read(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
        each: &mut dyn FnMut(&dyn Cells) -> Result<()>,
    ) -> Result<()> {
        self.session.read(plan, params, each)
    }

    fn write(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<u64> {
        self.session.write(plan, params)
    }

    fn columns(&mut self, plan: Plan, params: &dyn AnyParams) -> Result<Vec<ResultColumn>> {
        self.session
            .columns(plan, params)
            .map_err(|error| plan.explain(error, D::KIND, params))
    }

    fn batch(&mut self, sql: &str) -> Result<()> {
        self.session.batch(sql)
    }

    fn is_usable(&self) -> bool {
        self.session.is_usable()
    }

    fn depth(&mut self) -> &mut u32 {
        &mut self.session.depth
    }
}
