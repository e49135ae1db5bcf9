//! The driver for MySQL and MariaDB on the servers that `QUERENT_MYSQL_URL` and
//! `QUERENT_MARIADB_URL` name. Every test makes a database of its own.

#![cfg(all(feature = "mysql", feature = "decimal", feature = "jiff", feature = "json", feature = "uuid"))]
#![allow(missing_docs)]

#[path = "mysql/schema.rs"]
#[allow(non_camel_case_types, non_upper_case_globals, dead_code, unreachable_pub)]
mod schema;

/// The tests, for the dialect `Backend`.
macro_rules! suite {
    ($engine:ident, $dialect:ident, $variable:literal) => {
        mod $engine {
            use querent::dialect::$dialect as Backend;
            const VARIABLE: &str = $variable;
            const ENGINE: querent::dialect::Kind = querent::dialect::Kind::$dialect;

            include!("mysql/server.rs");
            mod types {
                include!("mysql/types.rs");
            }
            mod statements {
                include!("mysql/statements.rs");
            }
            mod failures {
                include!("mysql/failures.rs");
            }
            mod connections {
                include!("mysql/connections.rs");
            }
        }
    };
}
suite!(mysql, MySql, "QUERENT_MYSQL_URL");
suite!(mariadb, MariaDb, "QUERENT_MARIADB_URL");
