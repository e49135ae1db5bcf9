//! The queries on MySQL and MariaDB.

#[path = "queries.rs"]
mod queries;

use bench_common::{Bench, Result};
use sqlx::mysql::{MySqlConnectOptions, MySqlRow};
use sqlx::{ConnectOptions as _, FromRow, MySql, MySqlConnection, QueryBuilder};
use tokio::runtime::Runtime;

use crate::sql::question as statements;

type Db = MySql;
type Conn = MySqlConnection;

const UPSERT: &str = "INSERT INTO accounts (id, name) VALUES (?, ?) \
                      ON DUPLICATE KEY UPDATE name = VALUES(name)";

pub fn run(bench: &mut Bench, runtime: &Runtime) -> Result<()> {
    let options: MySqlConnectOptions = bench.url().parse()?;
    let mut conn = runtime.block_on(options.connect())?;
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
    T: for<'r> FromRow<'r, MySqlRow> + Send + Unpin,
{
    let mut query = QueryBuilder::<Db>::new(start);
    let mut list = query.push(" IN (").separated(", ");
    for key in keys {
        list.push_bind(*key);
    }
    query.push(")");
    Ok(query.build_query_as().fetch_all(conn).await?)
}
