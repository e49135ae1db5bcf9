//! TPC-H: the tables of the benchmark, and its 22 business questions as queries.
//!
//! The modules are those that `querent generate` writes for the tables of `tests/tpch/*.sql`. What the
//! queries give is a test of querent, and not a result of the benchmark.

pub mod queries;
pub mod rows;
pub mod schema;
pub mod validation;

use querent::Connection;
use querent::dialect::Kind;
use querent::driver::AnyConnection;

/// Creates the tables.
///
/// # Errors
///
/// When the database refuses, for instance because they exist.
pub fn create(conn: &mut AnyConnection) -> querent::Result<()> {
    let tables = match conn.engine() {
        Kind::Postgres => include_str!("../../tpch/postgres.sql"),
        Kind::Sqlite => include_str!("../../tpch/sqlite.sql"),
        _ => include_str!("../../tpch/mysql.sql"),
    };
    conn.batch(tables)
}
