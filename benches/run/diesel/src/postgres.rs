//! The queries on PostgreSQL.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result, checksum};
use diesel::prelude::*;

use crate::schema::{accounts, numbers};

type Conn = PgConnection;

pub fn run(bench: &mut Bench) -> Result<()> {
    let mut conn = Conn::establish(bench.url())?;
    queries::run(bench, &mut conn)
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
    for row in numbers::table.load_iter::<(i64, String), diesel::pg::PgRowByRowLoadingMode>(conn)? {
        let (id, label) = row?;
        sum = sum.wrapping_add(checksum::numbered(id, &label));
    }
    Ok(sum)
}
