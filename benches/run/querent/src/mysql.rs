//! The queries on MySQL.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result};
use querent::dialect::MySql;
use querent::driver::mysql::MySqlConnection;

type Conn = MySqlConnection<MySql>;

pub fn run(bench: &mut Bench) -> Result<()> {
    queries::run(bench, &mut Conn::open(bench.url())?)
}
