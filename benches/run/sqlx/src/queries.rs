//! The workloads.

use bench_common::data::{self, Parts};
use bench_common::{Bench, Result, Workload, checksum};
use futures_util::TryStreamExt as _;
use sqlx::{QueryBuilder, Row as _};
use tokio::runtime::Runtime;

use super::{Conn, Db, UPSERT, insert, load_in, statements};
use crate::rows::{self, User};
use crate::sql;

pub fn run(bench: &mut Bench, runtime: &Runtime, conn: &mut Conn) -> Result<()> {
    let run = Each { runtime, conn };
    match bench.workload() {
        Workload::Select(count) => run.each(bench, async |conn, _| {
            let users: Vec<User> = sqlx::query_as(statements::FIRST)
                .bind(count as i64)
                .fetch_all(conn)
                .await?;
            Ok(rows::users_sum(&users))
        }),
        Workload::Join(count) => run.each(bench, async |conn, _| {
            let joined = sqlx::query_as(statements::JOIN)
                .bind(count as i64)
                .fetch_all(conn)
                .await?;
            Ok(rows::joined_sum(joined))
        }),
        Workload::Insert(count) => {
            let accounts = data::new_accounts(count);
            run.each(bench, async |conn, _| insert(conn, &accounts).await)
        }
        Workload::Relations => run.each(bench, async |conn, _| relations(conn).await),
        Workload::Point => run.each(bench, async |conn, i| {
            let user: User = sqlx::query_as(statements::BY_KEY)
                .bind(data::user(i))
                .fetch_one(conn)
                .await?;
            Ok(user.sum())
        }),
        Workload::PointBorrowed => run.each(bench, async |conn, i| {
            let row = sqlx::query(statements::BY_KEY)
                .bind(data::user(i))
                .fetch_one(conn)
                .await?;
            let (name, hair_color) = (row.try_get(1)?, row.try_get(2)?);
            Ok(checksum::user(row.try_get(0)?, name, hair_color))
        }),
        Workload::Update => run.each(bench, async |conn, i| {
            let (id, name) = data::account(i);
            let done = sqlx::query(statements::UPDATE)
                .bind(name)
                .bind(id)
                .execute(conn)
                .await?;
            Ok(done.rows_affected())
        }),
        Workload::Upsert => run.each(bench, async |conn, i| {
            let (id, name) = data::maybe_account(i);
            sqlx::query(UPSERT)
                .bind(id)
                .bind(name)
                .execute(conn)
                .await?;
            Ok(1)
        }),
        Workload::Delete => run.each(bench, async |conn, i| {
            let done = sqlx::query(statements::DELETE)
                .bind(data::account(i).0)
                .execute(conn)
                .await?;
            Ok(done.rows_affected())
        }),
        Workload::Dynamic => run.each(bench, async |conn, i| dynamic(conn, Parts::of(i)).await),
        Workload::IsIn(count) => {
            let mut keys = Vec::new();
            run.each(bench, async |conn, i| {
                data::user_list(i, count, &mut keys);
                Ok(rows::users_sum(&load_in(conn, sql::USERS_IN, &keys).await?))
            })
        }
        Workload::Stream => run.each(bench, async |conn, _| {
            let mut found = sqlx::query(sql::STREAM).fetch(conn);
            let mut sum = 0_u64;
            while let Some(row) = found.try_next().await? {
                sum = sum.wrapping_add(checksum::numbered(row.try_get(0)?, row.try_get(1)?));
            }
            Ok(sum)
        }),
    }
}

/// Where operations run.
struct Each<'r> {
    runtime: &'r Runtime,
    conn: &'r mut Conn,
}

impl Each<'_> {
    /// Measures an operation.
    fn each(
        self,
        bench: &mut Bench,
        mut operation: impl AsyncFnMut(&mut Conn, u64) -> Result<u64>,
    ) -> Result<()> {
        bench.run(
            self.conn,
            |conn, sql| {
                self.runtime.block_on(sqlx::raw_sql(sql).execute(conn))?;
                Ok(())
            },
            |conn, operations| {
                self.runtime.block_on(async {
                    let mut sum = 0_u64;
                    for i in operations {
                        sum = sum.wrapping_add(operation(conn, i).await?);
                    }
                    Ok(sum)
                })
            },
        )
    }
}

async fn relations(conn: &mut Conn) -> Result<u64> {
    let users: Vec<User> = sqlx::query_as(statements::FIRST)
        .bind(data::AUTHORS as i64)
        .fetch_all(&mut *conn)
        .await?;
    let keys: Vec<i64> = users.iter().map(|user| user.id).collect();
    let posts: Vec<rows::Post> = load_in(conn, sql::POSTS_IN, &keys).await?;
    let keys: Vec<i64> = posts.iter().map(|post| post.id).collect();
    let comments = load_in(conn, sql::COMMENTS_IN, &keys).await?;
    Ok(rows::authors_sum(&rows::authors(users, posts, comments)))
}

async fn dynamic(conn: &mut Conn, parts: Parts) -> Result<u64> {
    let mut query = QueryBuilder::<Db>::new("SELECT id, name, hair_color FROM users WHERE TRUE");
    if let Some(id) = parts.from {
        query.push(" AND id >= ").push_bind(id);
    }
    if let Some(id) = parts.to {
        query.push(" AND id <= ").push_bind(id);
    }
    if let Some(color) = parts.hair_color {
        query.push(" AND hair_color = ").push_bind(color);
    }
    if let Some(name) = parts.other_than {
        query.push(" AND name <> ").push_bind(name);
    }
    query
        .push(" ORDER BY id LIMIT ")
        .push_bind(Parts::LIMIT as i64);
    let users: Vec<User> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows::users_sum(&users))
}
