//! The queries on PostgreSQL.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result};

type Conn = querent::driver::postgres::PostgresConnection;

pub fn run(bench: &mut Bench) -> Result<()> {
    queries::run(bench, &mut Conn::open(bench.url())?)
}
