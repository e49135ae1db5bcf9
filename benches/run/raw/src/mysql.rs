//! MySQL and MariaDB with `mysql`.

use std::ops::Range;

use bench_common::data::{self, Parts};
use bench_common::{Bench, Result, Workload, checksum};
use mysql::prelude::Queryable as _;
use mysql::{Conn, Opts, OptsBuilder, Params, Row, Statement, Value};

use crate::rows::{self, Comment, Post, User};

pub fn run(bench: &mut Bench) -> Result<()> {
    // By default the client asks for the server's socket and goes over to it, and the others stay with TCP.
    let options = OptsBuilder::from_opts(Opts::from_url(bench.url())?).prefer_socket(false);
    let conn = &mut Conn::new(options)?;
    match bench.workload() {
        Workload::Select(count) => {
            let first = conn.prep(format!("{}?", rows::FIRST))?;
            each(bench, conn, |conn, _| {
                Ok(rows::users_sum(&all(conn, &first, (count,), user)?))
            })
        }
        Workload::Join(count) => {
            let join = conn.prep(format!("{}?{}", rows::JOIN.0, rows::JOIN.1))?;
            each(bench, conn, |conn, _| {
                let joined = all(conn, &join, (count,), |row| {
                    Ok((user(row)?, maybe_post(row)?))
                })?;
                Ok(rows::joined_sum(&joined))
            })
        }
        Workload::Insert(count) => {
            let accounts = data::new_accounts(count);
            let insert = conn.prep(format!(
                "INSERT INTO accounts (name, hair_color) VALUES {}",
                rows::tuples(count, 2, |_| "?".to_owned())
            ))?;
            each(bench, conn, |conn, _| {
                let mut values = Vec::with_capacity(2 * count);
                for (name, hair_color) in &accounts {
                    values.extend([Value::from(name), Value::from(hair_color)]);
                }
                Ok(conn
                    .exec_iter(&insert, Params::Positional(values))?
                    .affected_rows())
            })
        }
        Workload::Relations => relations(bench, conn),
        Workload::Point => {
            let by_key = conn.prep(format!("{}?", rows::BY_KEY))?;
            each(bench, conn, |conn, i| {
                let mut found = conn.exec_iter(&by_key, (data::user(i),))?;
                Ok(user(&mut found.next().ok_or("no row")??)?.sum())
            })
        }
        Workload::PointBorrowed => {
            let by_key = conn.prep(format!("{}?", rows::BY_KEY))?;
            each(bench, conn, |conn, i| {
                let mut found = conn.exec_iter(&by_key, (data::user(i),))?;
                let row = found.next().ok_or("no row")??;
                let name = text(&row, 1)?.ok_or("no name")?;
                Ok(checksum::user(number(&row, 0)?, name, text(&row, 2)?))
            })
        }
        Workload::Update => {
            let update = conn.prep("UPDATE accounts SET name = ? WHERE id = ?")?;
            each(bench, conn, |conn, i| {
                let (id, name) = data::account(i);
                Ok(conn.exec_iter(&update, (name, id))?.affected_rows())
            })
        }
        Workload::Upsert => {
            let upsert = conn.prep(
                "INSERT INTO accounts (id, name) VALUES (?, ?) \
                 ON DUPLICATE KEY UPDATE name = VALUES(name)",
            )?;
            each(bench, conn, |conn, i| {
                conn.exec_drop(&upsert, data::maybe_account(i))?;
                Ok(1)
            })
        }
        Workload::Delete => {
            let delete = conn.prep("DELETE FROM accounts WHERE id = ?")?;
            each(bench, conn, |conn, i| {
                Ok(conn
                    .exec_iter(&delete, (data::account(i).0,))?
                    .affected_rows())
            })
        }
        Workload::Dynamic => {
            let held = rows::dynamics(|_| "?".to_owned())
                .map(|sql| conn.prep(sql))
                .collect::<Result<Vec<_>, _>>()?;
            each(bench, conn, |conn, i| {
                let parts = Parts::of(i);
                let mut values = Vec::with_capacity(5);
                let numbers = [parts.from, parts.to].into_iter().flatten();
                values.extend(numbers.map(Value::from));
                let texts = [parts.hair_color, parts.other_than].into_iter().flatten();
                values.extend(texts.map(Value::from));
                values.push(Parts::LIMIT.into());
                let statement = &held[parts.combination()];
                let users = all(conn, statement, Params::Positional(values), user)?;
                Ok(rows::users_sum(&users))
            })
        }
        Workload::IsIn(count) => {
            let is_in = conn.prep(format!(
                "SELECT id, name, hair_color FROM users WHERE id IN {}",
                rows::tuples(1, count, |_| "?".to_owned())
            ))?;
            let mut keys = Vec::new();
            each(bench, conn, |conn, i| {
                data::user_list(i, count, &mut keys);
                let values = keys.iter().map(Value::from).collect();
                let users = all(conn, &is_in, Params::Positional(values), user)?;
                Ok(rows::users_sum(&users))
            })
        }
        Workload::Stream => {
            let stream = conn.prep(rows::STREAM)?;
            each(bench, conn, |conn, _| {
                let mut sum = 0_u64;
                for row in conn.exec_iter(&stream, ())? {
                    let row = row?;
                    let label = text(&row, 1)?.ok_or("no label")?;
                    sum = sum.wrapping_add(checksum::numbered(number(&row, 0)?, label));
                }
                Ok(sum)
            })
        }
    }
}

/// Measures an operation.
fn each(
    bench: &mut Bench,
    conn: &mut Conn,
    mut operation: impl FnMut(&mut Conn, u64) -> Result<u64>,
) -> Result<()> {
    bench.run(
        conn,
        |conn, sql| Ok(conn.query_drop(sql)?),
        |conn, operations: Range<u64>| {
            let mut sum = 0_u64;
            for i in operations {
                sum = sum.wrapping_add(operation(conn, i)?);
            }
            Ok(sum)
        },
    )
}

fn relations(bench: &mut Bench, conn: &mut Conn) -> Result<()> {
    let users = conn.prep(format!("{}?", rows::FIRST))?;
    let (authors, posts) = (data::AUTHORS, data::AUTHORS * data::POSTS_EACH);
    let list = |count: u64| rows::tuples(1, count as usize, |_| "?".to_owned());
    let posts_of = conn.prep(format!("{} IN {}", rows::POSTS, list(authors)))?;
    let comments_on = conn.prep(format!("{} IN {}", rows::COMMENTS, list(posts)))?;
    each(bench, conn, |conn, _| {
        let users = all(conn, &users, (authors,), user)?;
        let keys = users.iter().map(|user| Value::from(user.id)).collect();
        let posts = all(conn, &posts_of, Params::Positional(keys), |row| {
            post(row, 0)
        })?;
        let keys = posts.iter().map(|post| Value::from(post.id)).collect();
        let comments = all(conn, &comments_on, Params::Positional(keys), comment)?;
        Ok(rows::authors_sum(&rows::authors(users, posts, comments)))
    })
}

fn all<T>(
    conn: &mut Conn,
    statement: &Statement,
    values: impl Into<Params>,
    read: impl Fn(&mut Row) -> Result<T>,
) -> Result<Vec<T>> {
    conn.exec_iter(statement, values)?
        .map(|row| read(&mut row?))
        .collect()
}

/// Takes the value of a cell out of its row.
fn take<T: mysql::prelude::FromValue>(row: &mut Row, at: usize) -> Result<T> {
    Ok(row.take_opt(at).ok_or("no such cell")??)
}

/// The number in a cell.
fn number(row: &Row, at: usize) -> Result<i64> {
    match row.as_ref(at) {
        Some(&Value::Int(number)) => Ok(number),
        other => Err(format!("not a number: {other:?}").into()),
    }
}

/// The text in a cell, as it stands there.
fn text(row: &Row, at: usize) -> Result<Option<&str>> {
    match row.as_ref(at) {
        Some(Value::NULL) => Ok(None),
        Some(Value::Bytes(bytes)) => Ok(Some(std::str::from_utf8(bytes)?)),
        other => Err(format!("not a text: {other:?}").into()),
    }
}

fn user(row: &mut Row) -> Result<User> {
    Ok(User {
        id: take(row, 0)?,
        name: take(row, 1)?,
        hair_color: take(row, 2)?,
    })
}

fn maybe_post(row: &mut Row) -> Result<Option<Post>> {
    let there = row.as_ref(3) != Some(&Value::NULL);
    there.then(|| post(row, 3)).transpose()
}

fn post(row: &mut Row, at: usize) -> Result<Post> {
    Ok(Post {
        id: take(row, at)?,
        user_id: take(row, at + 1)?,
        title: take(row, at + 2)?,
        body: take(row, at + 3)?,
    })
}

fn comment(row: &mut Row) -> Result<Comment> {
    Ok(Comment {
        id: take(row, 0)?,
        post_id: take(row, 1)?,
        words: take(row, 2)?,
    })
}
