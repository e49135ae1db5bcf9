//! The queries on PostgreSQL.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result};
use sqlx::postgres::{PgConnectOptions, PgRow};
use sqlx::{AssertSqlSafe, ConnectOptions as _, FromRow, PgConnection, Postgres};
use tokio::runtime::Runtime;

use crate::sql::dollar as statements;

type Db = Postgres;
type Conn = PgConnection;

const UPSERT: &str = "INSERT INTO accounts (id, name) VALUES ($1, $2) \
                      ON CONFLICT (id) DO UPDATE SET name = excluded.name";

pub fn run(bench: &mut Bench, runtime: &Runtime) -> Result<()> {
    let options: PgConnectOptions = bench.url().parse()?;
    let mut conn = runtime.block_on(options.connect())?;
    queries::run(bench, runtime, &mut conn)
}

/// As sqlx's documentation advises: a statement that does not depend on the number of rows.
async fn insert(conn: &mut Conn, accounts: &[(&'static str, Option<&'static str>)]) -> Result<u64> {
    let (names, hair_colors): (Vec<&str>, Vec<Option<&str>>) = accounts.iter().copied().unzip();
    let done = sqlx::query(
        "INSERT INTO accounts (name, hair_color) SELECT * FROM UNNEST($1::text[], $2::text[])",
    )
    .bind(names)
    .bind(hair_colors)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

async fn load_in<T>(conn: &mut Conn, start: &'static str, keys: &[i64]) -> Result<Vec<T>>
where
    T: for<'r> FromRow<'r, PgRow> + Send + Unpin,
{
    let query = AssertSqlSafe(format!("{start} = ANY($1)"));
    Ok(sqlx::query_as(query).bind(keys).fetch_all(conn).await?)
}
