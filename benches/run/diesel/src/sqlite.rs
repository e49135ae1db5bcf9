//! The queries on SQLite.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result, checksum};
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;

use crate::schema::{accounts, numbers};

type Conn = SqliteConnection;

pub fn run(bench: &mut Bench) -> Result<()> {
    let mut conn = Conn::establish(bench.url())?;
    conn.batch_execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")?;
    let version: String = diesel::select(sqlite_version()).get_result(&mut conn)?;
    bench.library(format!("SQLite {version}"));
    queries::run(bench, &mut conn)
}

#[diesel::declare_sql_function]
extern "SQL" {
    fn sqlite_version() -> diesel::sql_types::Text;
}

fn upsert(conn: &mut Conn, id: i64, name: &str) -> QueryResult<usize> {
    diesel::insert_into(accounts::table)
        .values((accounts::id.eq(id), accounts::name.eq(name)))
        .on_conflict(accounts::id)
        .do_update()
        .set(accounts::name.eq(diesel::upsert::excluded(accounts::name)))
        .execute(conn)
}

fn stream(conn: &mut Conn) -> Result<u64> {
    let mut sum = 0_u64;
    for row in
        numbers::table.load_iter::<(i64, String), diesel::connection::DefaultLoadingMode>(conn)?
    {
        let (id, label) = row?;
        sum = sum.wrapping_add(checksum::numbered(id, &label));
    }
    Ok(sum)
}
