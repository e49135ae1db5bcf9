//! The five dialects and what each of them has.
//!
//! A dialect is a type. A construct that a dialect lacks has no rendering for it, so a query that
//! uses it does not compile for that dialect, and the message names the alternative.

mod capabilities;
mod mariadb;
mod mssql;
mod mysql;
mod postgres;
mod sqlite;

pub use capabilities::*;
pub use mariadb::MariaDb;
pub use mssql::MsSql;
pub use mysql::MySql;
pub use postgres::Postgres;
pub use sqlite::Sqlite;

/// A dialect as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// MariaDB 10.6 and later.
    MariaDb,
    /// Microsoft SQL Server 2022.
    MsSql,
    /// MySQL 8.0.31 and later.
    MySql,
    /// PostgreSQL 13 and later.
    Postgres,
    /// SQLite 3.45 and later (the bundled one is newer).
    Sqlite,
}

impl Kind {
    /// The name people know it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MariaDb => "MariaDB",
            Self::MsSql => "SQL Server",
            Self::MySql => "MySQL",
            Self::Postgres => "PostgreSQL",
            Self::Sqlite => "SQLite",
        }
    }

    /// Opening and closing quote of identifiers.
    pub const fn quotes(self) -> (u8, u8) {
        match self {
            Self::MariaDb | Self::MySql => (b'`', b'`'),
            Self::MsSql => (b'[', b']'),
            Self::Postgres | Self::Sqlite => (b'"', b'"'),
        }
    }

    /// The most values one statement can bind.
    pub const fn max_binds(self) -> usize {
        match self {
            Self::MariaDb | Self::MySql | Self::Postgres => 65_535,
            Self::MsSql => 2_100,
            Self::Sqlite => 32_766,
        }
    }

    /// Whether it is MySQL or MariaDB.
    pub const fn is_mysql_family(self) -> bool {
        matches!(self, Self::MariaDb | Self::MySql)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// A dialect as a type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a dialect",
    note = "the dialects are `MariaDb`, `MsSql`, `MySql`, `Postgres` and `Sqlite`"
)]
pub trait Dialect: 'static {
    /// The same as a value.
    const KIND: Kind;
}
