//! The queries on MariaDB.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result};
use querent::dialect::MariaDb;
use querent::driver::mysql::MySqlConnection;

type Conn = MySqlConnection<MariaDb>;

pub fn run(bench: &mut Bench) -> Result<()> {
    queries::run(bench, &mut Conn::open(bench.url())?)
}
