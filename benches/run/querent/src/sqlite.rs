//! The queries on SQLite.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result};
use querent::Connection as _;

type Conn = querent::driver::sqlite::SqliteConnection;

pub fn run(bench: &mut Bench) -> Result<()> {
    let mut conn = Conn::open(bench.url())?;
    conn.batch("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")?;
    queries::run(bench, &mut conn)
}
