//! A database chosen by URL, with a pool of connections.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::any::AnyConnection;
use super::url::DatabaseUrl;
use crate::connection::{Connection, Driver};
use crate::error::Result;

/// A database: hands out connections and takes them back. One per process is enough; it is cheap to
/// clone, and clones share their connections.
///
/// ```
/// use querent::prelude::*;
/// # querent::doc_schema!();
///
/// # fn main() -> querent::Result<()> {
/// let db = querent::Database::open("sqlite::memory:")?;
/// let mut conn = db.get()?;
/// conn.batch("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nickname TEXT, mentor_id INTEGER)")?;
/// insert_into(users::table).values(users::name.to("Ada")).execute(&mut conn)?;
/// assert_eq!(users::table.select(count()).one(&mut conn)?, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Database {
    pool: Arc<Pool>,
}

#[derive(Debug)]
struct Pool {
    url: DatabaseUrl,
    idle: Mutex<Vec<Idle>>,
    most_idle: usize,
}

/// A connection that was given back.
#[derive(Debug)]
struct Idle {
    conn: AnyConnection,
    since: Instant,
}

impl Idle {
    fn new(conn: AnyConnection) -> Self {
        Self {
            conn,
            since: Instant::now(),
        }
    }

    /// The connection, if the server still answers. One that was used just now is not asked.
    fn take(mut self) -> Option<AnyConnection> {
        const TRUSTED_FOR: Duration = Duration::from_secs(1);
        (self.since.elapsed() < TRUSTED_FOR || self.conn.ping().is_ok()).then_some(self.conn)
    }
}

impl Database {
    /// Connects to the database at a URL; see [`DatabaseUrl`] for what URLs look like.
    ///
    /// # Errors
    ///
    /// When the URL is not understood, its driver is not enabled, or the connection fails.
    pub fn open(url: &str) -> Result<Self> {
        let url = DatabaseUrl::parse(url)?;
        let first = AnyConnection::open_url(&url)?;
        let pool = Pool {
            url,
            idle: Mutex::new(vec![Idle::new(first)]),
            most_idle: 8,
        };
        Ok(Self {
            pool: Arc::new(pool),
        })
    }

    /// A connection: one that was given back and still works, or a new one.
    ///
    /// # Errors
    ///
    /// When a new connection is needed and fails.
    pub fn get(&self) -> Result<Pooled> {
        let pop = || {
            self.pool
                .idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop()
        };
        let idle = std::iter::from_fn(pop).find_map(Idle::take);
        let conn = match idle {
            Some(conn) => conn,
            None => AnyConnection::open_url(&self.pool.url)?,
        };
        Ok(Pooled {
            conn: Some(conn),
            pool: Arc::clone(&self.pool),
        })
    }
}

/// A connection from a [`Database`]; it goes back when it is dropped, unless it is broken or inside
/// a transaction.
#[derive(Debug)]
pub struct Pooled {
    conn: Option<AnyConnection>,
    pool: Arc<Pool>,
}

impl Deref for Pooled {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        self.conn
            .as_ref()
            .expect("the connection is there until it is dropped")
    }
}
impl DerefMut for Pooled {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        self.conn
            .as_mut()
            .expect("the connection is there until it is dropped")
    }
}

#[diagnostic::do_not_recommend]
impl Connection for Pooled {
    type Backend = super::AnyDialect;

    fn driver(&mut self) -> &mut dyn Driver {
        (**self).driver()
    }
}

impl Drop for Pooled {
    fn drop(&mut self) {
        let Some(mut conn) = self.conn.take() else {
            return;
        };
        let driver = conn.driver();
        if !driver.is_usable() || *driver.depth() > 0 {
            return;
        }
        let mut idle = self
            .pool
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if idle.len() < self.pool.most_idle {
            idle.push(Idle::new(conn));
        }
    }
}
