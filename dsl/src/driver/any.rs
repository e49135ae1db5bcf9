//! A connection whose engine is chosen at run time.

use std::marker::PhantomData;

use super::url::{DatabaseUrl, Scheme};
use crate::connection::{Connection, Driver, Fetch, Plan, Runs};
use crate::dialect::{Kind, MariaDb, MySql, Postgres, Sqlite};
use crate::error::{Error, ErrorKind, Result};

/// Every dialect whose driver is enabled: a statement runs on an [`AnyConnection`] when it has a
/// spelling in each of them.
pub enum AnyDialect {}

/// A connection to the engine that the URL names.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnyConnection {
    /// MariaDB
    #[cfg(feature = "mysql")]
    MariaDb(super::mysql::MySqlConnection<MariaDb>),
    /// MySQL
    #[cfg(feature = "mysql")]
    MySql(super::mysql::MySqlConnection<MySql>),
    /// PostgreSQL
    #[cfg(feature = "postgres")]
    Postgres(Box<super::postgres::PostgresConnection>),
    /// SQLite
    #[cfg(feature = "sqlite")]
    Sqlite(super::sqlite::SqliteConnection),
}

impl AnyConnection {
    /// Connects to the database at a URL. A `mysql:` URL of a MariaDB server makes a MariaDB
    /// connection.
    ///
    /// # Errors
    ///
    /// When the URL is not understood, its driver is not enabled, or the connection fails.
    pub fn open(url: &str) -> Result<Self> {
        Self::open_url(&DatabaseUrl::parse(url)?)
    }

    pub(crate) fn open_url(url: &DatabaseUrl) -> Result<Self> {
        match url.scheme() {
            #[cfg(feature = "mysql")]
            Scheme::MariaDb | Scheme::MySql => super::mysql::open_any(url),
            #[cfg(feature = "postgres")]
            Scheme::Postgres => super::postgres::PostgresConnection::open_url(url)
                .map(|conn| Self::Postgres(Box::new(conn))),
            #[cfg(feature = "sqlite")]
            Scheme::Sqlite => super::sqlite::SqliteConnection::open_url(url).map(Self::Sqlite),
            #[allow(unreachable_patterns)]
            other => Err(Error::new(
                ErrorKind::Url,
                format!(
                    "this program was built without the driver for `{}:` URLs",
                    other.name()
                ),
            )),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Connection for AnyConnection {
    type Backend = AnyDialect;

    fn driver(&mut self) -> &mut dyn Driver {
        match *self {
            #[cfg(feature = "mysql")]
            Self::MariaDb(ref mut conn) => conn,
            #[cfg(feature = "mysql")]
            Self::MySql(ref mut conn) => conn,
            #[cfg(feature = "postgres")]
            Self::Postgres(ref mut conn) => &mut **conn,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(ref mut conn) => conn,
        }
    }
}

/// A dialect whose driver may be enabled or not.
#[doc(hidden)]
pub struct IfEnabled<D>(PhantomData<D>);

/// A statement that runs in the dialect `D` if its driver is enabled, and does not care otherwise.
#[doc(hidden)]
pub trait RunsIfEnabled<D> {
    /// Its pieces.
    fn plan() -> Option<Plan>;
    /// Its pieces for at most one row.
    fn plan_first() -> Option<Plan>;
    /// Its pieces for at most two rows.
    fn plan_one() -> Option<Plan>;
}

/// Makes [`RunsIfEnabled`] ask for the dialect's spelling, or for nothing.
macro_rules! dialects {
    ($($dialect:ident $feature:literal;)*) => { $(
        #[cfg(feature = $feature)]
        impl<Q: Runs<$dialect>> RunsIfEnabled<IfEnabled<$dialect>> for Q {
            fn plan() -> Option<Plan> {
                Some(<Q as Runs<$dialect>>::plan(Kind::$dialect))
            }
            fn plan_first() -> Option<Plan> {
                Some(<Q as Runs<$dialect>>::plan_first(Kind::$dialect))
            }
            fn plan_one() -> Option<Plan> {
                Some(<Q as Runs<$dialect>>::plan_one(Kind::$dialect))
            }
        }
        #[cfg(not(feature = $feature))]
        impl<Q> RunsIfEnabled<IfEnabled<$dialect>> for Q {
            fn plan() -> Option<Plan> {
                None
            }
            fn plan_first() -> Option<Plan> {
                None
            }
            fn plan_one() -> Option<Plan> {
                None
            }
        }
    )* };
}
dialects! { MariaDb "mysql"; MySql "mysql"; Postgres "postgres"; Sqlite "sqlite"; }

/// A statement that is never run: what a driver that is not enabled would run.
const NOTHING: Plan = Plan {
    sql: &crate::piece::Piece::Empty,
    then: None,
    fetch: Fetch::Streamed,
};

#[diagnostic::do_not_recommend]
impl<Q> Runs<AnyDialect> for Q
where
    Q: crate::bind::Params
        + RunsIfEnabled<IfEnabled<MariaDb>>
        + RunsIfEnabled<IfEnabled<MySql>>
        + RunsIfEnabled<IfEnabled<Postgres>>
        + RunsIfEnabled<IfEnabled<Sqlite>>,
{
    fn plan(kind: Kind) -> Plan {
        let plan = match kind {
            Kind::MariaDb => <Q as RunsIfEnabled<IfEnabled<MariaDb>>>::plan(),
            Kind::MySql => <Q as RunsIfEnabled<IfEnabled<MySql>>>::plan(),
            Kind::Postgres => <Q as RunsIfEnabled<IfEnabled<Postgres>>>::plan(),
            Kind::Sqlite => <Q as RunsIfEnabled<IfEnabled<Sqlite>>>::plan(),
            Kind::MsSql => None,
        };
        plan.unwrap_or(NOTHING)
    }

    fn plan_first(kind: Kind) -> Plan {
        let plan = match kind {
            Kind::MariaDb => <Q as RunsIfEnabled<IfEnabled<MariaDb>>>::plan_first(),
            Kind::MySql => <Q as RunsIfEnabled<IfEnabled<MySql>>>::plan_first(),
            Kind::Postgres => <Q as RunsIfEnabled<IfEnabled<Postgres>>>::plan_first(),
            Kind::Sqlite => <Q as RunsIfEnabled<IfEnabled<Sqlite>>>::plan_first(),
            Kind::MsSql => None,
        };
        plan.unwrap_or(NOTHING)
    }

    fn plan_one(kind: Kind) -> Plan {
        let plan = match kind {
            Kind::MariaDb => <Q as RunsIfEnabled<IfEnabled<MariaDb>>>::plan_one(),
            Kind::MySql => <Q as RunsIfEnabled<IfEnabled<MySql>>>::plan_one(),
            Kind::Postgres => <Q as RunsIfEnabled<IfEnabled<Postgres>>>::plan_one(),
            Kind::Sqlite => <Q as RunsIfEnabled<IfEnabled<Sqlite>>>::plan_one(),
            Kind::MsSql => None,
        };
        plan.unwrap_or(NOTHING)
    }
}
