//! The engines.

use clap::ValueEnum;

/// What the peers talk to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
    #[value(name = "mysql")]
    MySql,
    #[value(name = "mariadb")]
    MariaDb,
}

impl Engine {
    /// The name on command lines.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::MariaDb => "mariadb",
            Self::MySql => "mysql",
            Self::Postgres => "postgres",
            Self::Sqlite => "sqlite",
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::MariaDb => "MariaDB",
            Self::MySql => "MySQL",
            Self::Postgres => "PostgreSQL",
            Self::Sqlite => "SQLite",
        }
    }

    /// The variable with the URL of its server, if it has one.
    pub(super) fn variable(self) -> Option<String> {
        (self != Self::Sqlite).then(|| format!("QUERENT_{}_URL", self.name().to_uppercase()))
    }
}
