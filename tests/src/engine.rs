//! The engines that a test can run on.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use querent::dialect::Kind;

/// An engine that is there: SQLite always, a server when a variable names it.
#[derive(Clone)]
pub struct Engine {
    kind: Kind,
    /// The URL of the server; none for SQLite.
    server: Option<String>,
}

/// The servers and the variables that name them.
const SERVERS: [(Kind, &str); 3] = [
    (Kind::Postgres, "QUERENT_POSTGRES_URL"),
    (Kind::MySql, "QUERENT_MYSQL_URL"),
    (Kind::MariaDb, "QUERENT_MARIADB_URL"),
];

impl Engine {
    /// SQLite.
    pub const SQLITE: Self = Self {
        kind: Kind::Sqlite,
        server: None,
    };

    /// SQLite and every server that a variable names. For the others it says that they are skipped.
    pub fn available() -> Vec<Self> {
        let servers = SERVERS.iter().filter_map(|(kind, _)| Self::server(*kind));
        std::iter::once(Self::SQLITE).chain(servers).collect()
    }

    /// The engine of a kind, or a line that says why it is skipped.
    pub fn server(kind: Kind) -> Option<Self> {
        let (_, variable) = SERVERS.iter().find(|(known, _)| *known == kind)?;
        let server = std::env::var(variable).ok().filter(|url| !url.is_empty());
        if server.is_none() {
            say_once(variable);
        }
        Some(Self {
            kind,
            server: Some(server?),
        })
    }

    /// Which engine it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The URL of the server; none for SQLite.
    pub fn url(&self) -> Option<&str> {
        self.server.as_deref()
    }
}

/// Says that the cases of a server are skipped, once in each program.
fn say_once(variable: &'static str) {
    static SAID: Mutex<Vec<&str>> = Mutex::new(Vec::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if !said.contains(&variable) {
        said.push(variable);
        // Not through `eprintln!`, whose text the test harness keeps for failures.
        let _ = writeln!(std::io::stderr(), "skipped: {variable} is not set");
    }
}

/// Without the URL, which may have a password.
impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.kind.fmt(f)
    }
}
