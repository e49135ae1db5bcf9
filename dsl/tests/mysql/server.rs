use std::sync::atomic::{AtomicU32, Ordering};

use querent::driver::mysql::MySqlConnection;
use querent::prelude::*;

pub(super) type Conn = MySqlConnection<Backend>;

/// A database of one test, dropped with it.
pub(super) struct TestDb {
    url: String,
    name: String,
    pub(super) conn: Conn,
}

impl TestDb {
    /// A new database with the tables, or `None` where no server is named.
    pub(super) fn new() -> Option<Self> {
        let url = server_url()?;
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("drv_{ENGINE:?}_{}_{number}", std::process::id()).to_lowercase();
        let mut admin = Conn::open(&url).unwrap();
        admin.batch(&format!("CREATE DATABASE {name}")).unwrap();
        let url = with_database(&url, &name);
        let mut conn = Conn::open(&url).unwrap();
        conn.batch(crate::schema::TABLES).unwrap();
        Some(Self { url, name, conn })
    }

    /// A second connection.
    fn another(&self) -> Conn {
        Conn::open(&self.url).unwrap()
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        if let Ok(mut conn) = Conn::open(&self.url) {
            let _ = conn.batch(&format!("DROP DATABASE {}", self.name));
        }
    }
}

fn server_url() -> Option<String> {
    let url = std::env::var(VARIABLE).ok();
    if url.is_none() {
        println!("skipped: {VARIABLE} is not set");
    }
    url
}

/// The URL with another database; `name` may end in parameters.
fn with_database(url: &str, name: &str) -> String {
    let (server, query) = url
        .split_once('?')
        .map_or((url, None), |(server, query)| (server, Some(query)));
    let host = server.find("://").unwrap() + 3;
    let end = server[host..]
        .find('/')
        .map_or(server.len(), |at| host + at);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{name}{query}", &server[..end])
}

/// The URL with another login.
fn with_login(url: &str, login: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap();
    let (_, address) = rest.rsplit_once('@').unwrap();
    format!("{scheme}://{login}@{address}")
}

/// The URL with one more parameter.
fn with_parameter(url: &str, parameter: &str) -> String {
    format!(
        "{url}{}{parameter}",
        if url.contains('?') { '&' } else { '?' }
    )
}
