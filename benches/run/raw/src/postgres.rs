//! PostgreSQL with `postgres`.
//!
//! Few rows are read by `query`, which waits once for all of them; many by `query_raw`, which takes
//! them as they come.

use std::ops::Range;

use bench_common::data::{self, Parts};
use bench_common::{Bench, Result, Workload, checksum};
use fallible_iterator::FallibleIterator as _;
use postgres::types::ToSql;
use postgres::{Client, NoTls, Row};

use crate::rows::{self, Comment, Post, User};

pub fn run(bench: &mut Bench) -> Result<()> {
    let conn = &mut Client::connect(bench.url(), NoTls)?;
    match bench.workload() {
        Workload::Select(count) => {
            let first = conn.prepare(&format!("{}$1", rows::FIRST))?;
            each(bench, conn, |conn, _| {
                let users = all(conn.query(&first, &[&(count as i64)])?, user);
                Ok(rows::users_sum(&users))
            })
        }
        Workload::Join(count) => {
            let join = conn.prepare(&format!("{}$1{}", rows::JOIN.0, rows::JOIN.1))?;
            each(bench, conn, |conn, _| {
                let found = conn.query(&join, &[&(count as i64)])?;
                let joined = all(found, |row| (user(row), maybe_post(row)));
                Ok(rows::joined_sum(&joined))
            })
        }
        Workload::Insert(count) => {
            let accounts = data::new_accounts(count);
            let insert = conn.prepare(&format!(
                "INSERT INTO accounts (name, hair_color) VALUES {}",
                rows::tuples(count, 2, |at| format!("${at}"))
            ))?;
            each(bench, conn, |conn, _| {
                let mut values: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(2 * count);
                for (name, hair_color) in &accounts {
                    values.extend([name as &(dyn ToSql + Sync), hair_color]);
                }
                Ok(conn.execute(&insert, &values)?)
            })
        }
        Workload::Relations => relations(bench, conn),
        Workload::Point => {
            let by_key = conn.prepare(&format!("{}$1", rows::BY_KEY))?;
            each(bench, conn, |conn, i| {
                let found = conn.query(&by_key, &[&data::user(i)])?;
                Ok(user(found.first().ok_or("no row")?).sum())
            })
        }
        Workload::PointBorrowed => {
            let by_key = conn.prepare(&format!("{}$1", rows::BY_KEY))?;
            each(bench, conn, |conn, i| {
                let found = conn.query(&by_key, &[&data::user(i)])?;
                let row = found.first().ok_or("no row")?;
                Ok(checksum::user(row.get(0), row.get(1), row.get(2)))
            })
        }
        Workload::Update => {
            let update = conn.prepare("UPDATE accounts SET name = $1 WHERE id = $2")?;
            each(bench, conn, |conn, i| {
                let (id, name) = data::account(i);
                Ok(conn.execute(&update, &[&name, &id])?)
            })
        }
        Workload::Upsert => {
            let upsert = conn.prepare(
                "INSERT INTO accounts (id, name) VALUES ($1, $2) \
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            )?;
            each(bench, conn, |conn, i| {
                let (id, name) = data::maybe_account(i);
                conn.execute(&upsert, &[&id, &name])?;
                Ok(1)
            })
        }
        Workload::Delete => {
            let delete = conn.prepare("DELETE FROM accounts WHERE id = $1")?;
            each(bench, conn, |conn, i| {
                Ok(conn.execute(&delete, &[&data::account(i).0])?)
            })
        }
        Workload::Dynamic => {
            let held = rows::dynamics(|at| format!("${at}"))
                .map(|sql| conn.prepare(&sql))
                .collect::<Result<Vec<_>, _>>()?;
            each(bench, conn, |conn, i| {
                let parts = Parts::of(i);
                let limit = Parts::LIMIT as i64;
                let mut values: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(5);
                for number in [&parts.from, &parts.to].into_iter().flatten() {
                    values.push(number);
                }
                for text in [&parts.hair_color, &parts.other_than].into_iter().flatten() {
                    values.push(text);
                }
                values.push(&limit);
                let found = conn.query(&held[parts.combination()], &values)?;
                Ok(rows::users_sum(&all(found, user)))
            })
        }
        Workload::IsIn(count) => {
            let is_in =
                conn.prepare("SELECT id, name, hair_color FROM users WHERE id = ANY($1)")?;
            let mut keys = Vec::new();
            each(bench, conn, |conn, i| {
                data::user_list(i, count, &mut keys);
                let users = all(conn.query(&is_in, &[&keys])?, user);
                Ok(rows::users_sum(&users))
            })
        }
        Workload::Stream => {
            let stream = conn.prepare(rows::STREAM)?;
            each(bench, conn, |conn, _| {
                let mut found = conn.query_raw(&stream, [0_i64; 0])?;
                let mut sum = 0_u64;
                while let Some(row) = found.next()? {
                    sum = sum.wrapping_add(checksum::numbered(row.get(0), row.get(1)));
                }
                Ok(sum)
            })
        }
    }
}

/// Measures an operation.
fn each(
    bench: &mut Bench,
    conn: &mut Client,
    mut operation: impl FnMut(&mut Client, u64) -> Result<u64>,
) -> Result<()> {
    bench.run(
        conn,
        |conn, sql| Ok(conn.batch_execute(sql)?),
        |conn, operations: Range<u64>| {
            let mut sum = 0_u64;
            for i in operations {
                sum = sum.wrapping_add(operation(conn, i)?);
            }
            Ok(sum)
        },
    )
}

fn relations(bench: &mut Bench, conn: &mut Client) -> Result<()> {
    let users = conn.prepare(&format!("{}$1", rows::FIRST))?;
    let posts_of = conn.prepare(&format!("{} = ANY($1)", rows::POSTS))?;
    let comments_on = conn.prepare(&format!("{} = ANY($1)", rows::COMMENTS))?;
    each(bench, conn, |conn, _| {
        let users = all(conn.query(&users, &[&(data::AUTHORS as i64)])?, user);
        let keys: Vec<i64> = users.iter().map(|user| user.id).collect();
        let posts = all(conn.query(&posts_of, &[&keys])?, |row| post(row, 0));
        let keys: Vec<i64> = posts.iter().map(|post| post.id).collect();
        let comments = all(conn.query(&comments_on, &[&keys])?, comment);
        Ok(rows::authors_sum(&rows::authors(users, posts, comments)))
    })
}

fn all<T>(found: Vec<Row>, read: impl Fn(&Row) -> T) -> Vec<T> {
    found.iter().map(read).collect()
}

fn user(row: &Row) -> User {
    User {
        id: row.get(0),
        name: row.get(1),
        hair_color: row.get(2),
    }
}

fn maybe_post(row: &Row) -> Option<Post> {
    let id: Option<i64> = row.get(3);
    id.map(|_| post(row, 3))
}

fn post(row: &Row, at: usize) -> Post {
    Post {
        id: row.get(at),
        user_id: row.get(at + 1),
        title: row.get(at + 2),
        body: row.get(at + 3),
    }
}

fn comment(row: &Row) -> Comment {
    Comment {
        id: row.get(0),
        post_id: row.get(1),
        words: row.get(2),
    }
}
