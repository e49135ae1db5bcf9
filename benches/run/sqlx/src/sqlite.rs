//! The queries on SQLite.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result};
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow, SqliteSynchronous};
use sqlx::{ConnectOptions as _, FromRow, QueryBuilder, Sqlite, SqliteConnection};
use tokio::runtime::Runtime;

use crate::sql::question as statements;

type Db = Sqlite;
type Conn = SqliteConnection;

const UPSERT: &str = "INSERT INTO accounts (id, name) VALUES (?, ?) \
                      ON CONFLICT (id) DO UPDATE SET name = excluded.name";

pub fn run(bench: &mut Bench, runtime: &Runtime) -> Result<()> {
    let options = SqliteConnectOptions::new()
        .filename(bench.url())
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true);
    let mut conn = runtime.block_on(options.connect())?;
    let version = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&mut conn);
    let version: String = runtime.block_on(version)?;
    bench.library(format!("SQLite {version}"));
    queries::run(bench, runtime, &mut conn)
}

async fn insert(conn: &mut Conn, accounts: &[(&'static str, Option<&'static str>)]) -> Result<u64> {
    let mut query = QueryBuilder::<Db>::new("INSERT INTO accounts (name, hair_color) ");
    query.push_values(accounts, |mut row, &(name, hair_color)| {
        row.push_bind(name).push_bind(hair_color);
    });
    Ok(query.build().execute(conn).await?.rows_affected())
}

async fn load_in<T>(conn: &mut Conn, start: &'static str, keys: &[i64]) -> Result<Vec<T>>
where
    T: for<'r> FromRow<'r, SqliteRow> + Send + Unpin,
{
    let mut query = QueryBuilder::<Db>::new(start);
    let mut list = query.push(" IN (").separated(", ");
    for key in keys {
        list.push_bind(*key);
    }
    query.push(")");
    Ok(query.build_query_as().fetch_all(conn).await?)
}
