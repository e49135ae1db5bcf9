//! The engines, and where their servers are.

use std::env;

/// A database engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    MariaDb,
    MySql,
    Postgres,
    Sqlite,
}

impl Engine {
    pub(crate) const ALL: [Self; 4] = [Self::Sqlite, Self::Postgres, Self::MySql, Self::MariaDb];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::MariaDb => "MariaDB",
            Self::MySql => "MySQL",
            Self::Postgres => "PostgreSQL",
            Self::Sqlite => "SQLite",
        }
    }

    /// The name of its crate of modules.
    pub(crate) fn package(self) -> &'static str {
        match self {
            Self::MariaDb => "mariadb",
            Self::MySql => "mysql",
            Self::Postgres => "postgres",
            Self::Sqlite => "sqlite",
        }
    }

    /// The name of the files that are written for it.
    pub(crate) fn dialect(self) -> &'static str {
        match self {
            Self::MariaDb | Self::MySql => "mysql",
            Self::Postgres => "postgres",
            Self::Sqlite => "sqlite",
        }
    }

    /// The variable that names its server; `None` for SQLite, which has none.
    pub(crate) fn variable(self) -> Option<&'static str> {
        match self {
            Self::MariaDb => Some("QUERENT_MARIADB_URL"),
            Self::MySql => Some("QUERENT_MYSQL_URL"),
            Self::Postgres => Some("QUERENT_POSTGRES_URL"),
            Self::Sqlite => None,
        }
    }

    /// The URL of its server, if there is one.
    pub(crate) fn server(self) -> Option<String> {
        env::var(self.variable()?)
            .ok()
            .filter(|url| !url.is_empty())
    }
}

/// The URL of another database on the same server.
pub(crate) fn with_database(url: &str, database: &str) -> String {
    let (place, query) = match url.split_once('?') {
        Some((place, query)) => (place, format!("?{query}")),
        None => (url, String::new()),
    };
    let authority = place.find("://").map_or(0, |at| at + 3);
    let end = place[authority..]
        .find('/')
        .map_or(place.len(), |at| authority + at);
    format!("{}/{database}{query}", &place[..end])
}

#[test]
fn a_url_is_given_another_database() {
    for (url, other) in [
        ("mysql://u:p@h:3306/test", "mysql://u:p@h:3306/rs"),
        ("postgres://u@h", "postgres://u@h/rs"),
        (
            "postgres://u@h/a?sslmode=disable",
            "postgres://u@h/rs?sslmode=disable",
        ),
    ] {
        assert_eq!(with_database(url, "rs"), other);
    }
}
