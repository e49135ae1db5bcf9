//! SQLite with `rusqlite`.

use std::ops::Range;

use bench_common::data::{self, Parts};
use bench_common::{Bench, Result, Workload, checksum};
use rusqlite::{Connection, OpenFlags, Row, Statement};

use crate::rows::{self, Comment, Post, User};

pub fn run(bench: &mut Bench) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(bench.url(), flags)?;
    conn.execute_batch("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")?;
    bench.library(format!("SQLite {}", rusqlite::version()));
    let conn = &conn;
    match bench.workload() {
        Workload::Select(count) => {
            let mut first = conn.prepare(&format!("{}?", rows::FIRST))?;
            each(bench, conn, |_| {
                first.raw_bind_parameter(1, count as i64)?;
                Ok(rows::users_sum(&all(&mut first, user)?))
            })
        }
        Workload::Join(count) => {
            let mut join = conn.prepare(&format!("{}?{}", rows::JOIN.0, rows::JOIN.1))?;
            each(bench, conn, |_| {
                join.raw_bind_parameter(1, count as i64)?;
                let joined = all(&mut join, |row| Ok((user(row)?, maybe_post(row)?)))?;
                Ok(rows::joined_sum(&joined))
            })
        }
        Workload::Insert(count) => insert(bench, conn, count),
        Workload::Relations => relations(bench, conn),
        Workload::Point => {
            let mut by_key = conn.prepare(&format!("{}?", rows::BY_KEY))?;
            each(bench, conn, |i| {
                by_key.raw_bind_parameter(1, data::user(i))?;
                let mut found = by_key.raw_query();
                Ok(user(found.next()?.ok_or("no row")?)?.sum())
            })
        }
        Workload::PointBorrowed => {
            let mut by_key = conn.prepare(&format!("{}?", rows::BY_KEY))?;
            each(bench, conn, |i| {
                by_key.raw_bind_parameter(1, data::user(i))?;
                let mut found = by_key.raw_query();
                let row = found.next()?.ok_or("no row")?;
                let name = row.get_ref(1)?.as_str()?;
                let hair_color = row.get_ref(2)?.as_str_or_null()?;
                Ok(checksum::user(row.get(0)?, name, hair_color))
            })
        }
        Workload::Update => {
            let mut update = conn.prepare("UPDATE accounts SET name = ? WHERE id = ?")?;
            each(bench, conn, |i| {
                let (id, name) = data::account(i);
                update.raw_bind_parameter(1, name)?;
                update.raw_bind_parameter(2, id)?;
                Ok(update.raw_execute()? as u64)
            })
        }
        Workload::Upsert => {
            let mut upsert = conn.prepare(
                "INSERT INTO accounts (id, name) VALUES (?, ?) \
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            )?;
            each(bench, conn, |i| {
                let (id, name) = data::maybe_account(i);
                upsert.raw_bind_parameter(1, id)?;
                upsert.raw_bind_parameter(2, name)?;
                upsert.raw_execute()?;
                Ok(1)
            })
        }
        Workload::Delete => {
            let mut delete = conn.prepare("DELETE FROM accounts WHERE id = ?")?;
            each(bench, conn, |i| {
                delete.raw_bind_parameter(1, data::account(i).0)?;
                Ok(delete.raw_execute()? as u64)
            })
        }
        Workload::Dynamic => {
            let mut held = rows::dynamics(|_| "?".to_owned())
                .map(|sql| conn.prepare(&sql))
                .collect::<Result<Vec<_>, _>>()?;
            each(bench, conn, |i| dynamic(&mut held, Parts::of(i)))
        }
        Workload::IsIn(count) => {
            let list = rows::tuples(1, count, |_| "?".to_owned());
            let mut is_in = conn.prepare(&format!(
                "SELECT id, name, hair_color FROM users WHERE id IN {list}"
            ))?;
            let mut keys = Vec::new();
            each(bench, conn, |i| {
                data::user_list(i, count, &mut keys);
                for (at, key) in keys.iter().enumerate() {
                    is_in.raw_bind_parameter(at + 1, key)?;
                }
                Ok(rows::users_sum(&all(&mut is_in, user)?))
            })
        }
        Workload::Stream => {
            let mut stream = conn.prepare(rows::STREAM)?;
            each(bench, conn, |_| {
                let mut found = stream.raw_query();
                let mut sum = 0_u64;
                while let Some(row) = found.next()? {
                    let label = row.get_ref(1)?.as_str()?;
                    sum = sum.wrapping_add(checksum::numbered(row.get(0)?, label));
                }
                Ok(sum)
            })
        }
    }
}

/// Measures an operation.
fn each(
    bench: &mut Bench,
    mut conn: &Connection,
    mut operation: impl FnMut(u64) -> Result<u64>,
) -> Result<()> {
    bench.run(
        &mut conn,
        |conn, sql| Ok(conn.execute_batch(sql)?),
        |_, operations: Range<u64>| {
            let mut sum = 0_u64;
            for i in operations {
                sum = sum.wrapping_add(operation(i)?);
            }
            Ok(sum)
        },
    )
}

fn insert(bench: &mut Bench, conn: &Connection, count: usize) -> Result<()> {
    let accounts = data::new_accounts(count);
    let mut insert = conn.prepare(&format!(
        "INSERT INTO accounts (name, hair_color) VALUES {}",
        rows::tuples(count, 2, |_| "?".to_owned())
    ))?;
    each(bench, conn, |_| {
        for (at, (name, hair_color)) in accounts.iter().enumerate() {
            insert.raw_bind_parameter(2 * at + 1, name)?;
            insert.raw_bind_parameter(2 * at + 2, hair_color)?;
        }
        Ok(insert.raw_execute()? as u64)
    })
}

fn relations(bench: &mut Bench, conn: &Connection) -> Result<()> {
    let mut users = conn.prepare(&format!("{}?", rows::FIRST))?;
    let (authors, posts) = (data::AUTHORS, data::AUTHORS * data::POSTS_EACH);
    let list = |count: u64| rows::tuples(1, count as usize, |_| "?".to_owned());
    let mut posts_of = conn.prepare(&format!("{} IN {}", rows::POSTS, list(authors)))?;
    let mut comments_on = conn.prepare(&format!("{} IN {}", rows::COMMENTS, list(posts)))?;
    each(bench, conn, |_| {
        users.raw_bind_parameter(1, authors as i64)?;
        let users = all(&mut users, user)?;
        for (at, user) in users.iter().enumerate() {
            posts_of.raw_bind_parameter(at + 1, user.id)?;
        }
        let posts = all(&mut posts_of, |row| post(row, 0))?;
        for (at, post) in posts.iter().enumerate() {
            comments_on.raw_bind_parameter(at + 1, post.id)?;
        }
        let comments = all(&mut comments_on, comment)?;
        Ok(rows::authors_sum(&rows::authors(users, posts, comments)))
    })
}

fn dynamic(held: &mut [Statement<'_>], parts: Parts) -> Result<u64> {
    let statement = &mut held[parts.combination()];
    let mut at = 0;
    for number in [parts.from, parts.to].into_iter().flatten() {
        at += 1;
        statement.raw_bind_parameter(at, number)?;
    }
    for text in [parts.hair_color, parts.other_than].into_iter().flatten() {
        at += 1;
        statement.raw_bind_parameter(at, text)?;
    }
    statement.raw_bind_parameter(at + 1, Parts::LIMIT as i64)?;
    Ok(rows::users_sum(&all(statement, user)?))
}

fn all<T>(
    statement: &mut Statement<'_>,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut found = statement.raw_query();
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(read(row)?);
    }
    Ok(rows)
}

fn user(row: &Row<'_>) -> rusqlite::Result<User> {
    Ok(User {
        id: row.get(0)?,
        name: row.get(1)?,
        hair_color: row.get(2)?,
    })
}

fn maybe_post(row: &Row<'_>) -> rusqlite::Result<Option<Post>> {
    let there = row.get_ref(3)? != rusqlite::types::ValueRef::Null;
    there.then(|| post(row, 3)).transpose()
}

fn post(row: &Row<'_>, at: usize) -> rusqlite::Result<Post> {
    Ok(Post {
        id: row.get(at)?,
        user_id: row.get(at + 1)?,
        title: row.get(at + 2)?,
        body: row.get(at + 3)?,
    })
}

fn comment(row: &Row<'_>) -> rusqlite::Result<Comment> {
    Ok(Comment {
        id: row.get(0)?,
        post_id: row.get(1)?,
        words: row.get(2)?,
    })
}
