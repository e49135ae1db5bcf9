//! A schema for each test on the server that `QUERENT_POSTGRES_URL` names.

use querent::driver::postgres::PostgresConnection;
use querent::prelude::*;

/// A schema of one test and a connection to it; the schema is dropped with it.
pub(super) struct TestDb {
    pub(super) name: String,
    pub(super) conn: PostgresConnection,
}

impl TestDb {
    /// A new schema with tables, or `None` where no server is named.
    pub(super) fn new(label: &str, setup: &str) -> Option<Self> {
        let url = server()?;
        let name = format!("drv_{label}_{}", std::process::id());
        let mut admin = PostgresConnection::open(&url).unwrap();
        // A process of before may have had the same number.
        admin
            .batch(&format!(
                "DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}"
            ))
            .unwrap();
        let mut conn = connect(&url, &name);
        conn.batch(setup).unwrap();
        Some(Self { name, conn })
    }

    /// Another connection to the schema.
    pub(super) fn another(&self) -> PostgresConnection {
        connect(&server().unwrap(), &self.name)
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        // Without the sessions of the test, which may hold locks.
        kill(&self.name);
        PostgresConnection::open(&server().unwrap())
            .unwrap()
            .batch(&format!("DROP SCHEMA {} CASCADE", self.name))
            .unwrap();
    }
}

fn connect(url: &str, schema: &str) -> PostgresConnection {
    let parameters = format!("application_name={schema}&options=-csearch_path%3D{schema}");
    PostgresConnection::open(&with(url, &parameters)).unwrap()
}

/// Ends the sessions of a schema from outside.
pub(super) fn kill(schema: &str) {
    PostgresConnection::open(&server().unwrap())
        .unwrap()
        .batch(&format!(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = '{schema}'"
        ))
        .unwrap();
}

pub(super) fn server() -> Option<String> {
    let url = std::env::var("QUERENT_POSTGRES_URL").ok();
    if url.is_none() {
        println!("skipped: QUERENT_POSTGRES_URL is not set");
    }
    url
}

pub(super) fn with(url: &str, parameter: &str) -> String {
    format!(
        "{url}{}{parameter}",
        if url.contains('?') { '&' } else { '?' }
    )
}
