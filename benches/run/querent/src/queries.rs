//! The workloads.

use std::collections::HashMap;
use std::ops::Range;

use bench_common::data::{self, Parts};
use bench_common::{Bench, Result, Workload, checksum};
use querent::prelude::*;

use super::Conn;
use crate::schema::{accounts, comments, numbers, posts, users};

pub fn run(bench: &mut Bench, conn: &mut Conn) -> Result<()> {
    match bench.workload() {
        Workload::Select(count) => each(bench, conn, |conn, _| {
            let found = users::table.filter(users::id.le(count as i64)).load(conn)?;
            Ok(checksum::all(found.iter().map(user_sum)))
        }),
        Workload::Join(count) => each(bench, conn, |conn, _| join(conn, count)),
        Workload::Insert(count) => {
            let values = data::new_accounts(count);
            let rows: Vec<accounts::New<'_>> = values
                .iter()
                .map(|&(name, hair_color)| accounts::New { name, hair_color })
                .collect();
            each(bench, conn, |conn, _| {
                Ok(insert_into(accounts::table).values(&rows).execute(conn)?)
            })
        }
        Workload::Relations => {
            bench.note("by hand: three queries with `is_in`, as relations cannot be loaded yet");
            each(bench, conn, |conn, _| relations(conn))
        }
        Workload::Point => each(bench, conn, |conn, i| {
            let found = users::table.filter(users::id.eq(data::user(i))).one(conn)?;
            Ok(user_sum(&found))
        }),
        Workload::PointBorrowed => each(bench, conn, |conn, i| {
            let mut sum = 0;
            users::table
                .filter(users::id.eq(data::user(i)))
                .select((users::id, users::name, users::hair_color))
                .for_each(conn, |(id, name, hair_color): (i64, &str, Option<&str>)| {
                    sum = checksum::user(id, name, hair_color);
                })?;
            Ok(sum)
        }),
        Workload::Update => each(bench, conn, |conn, i| {
            let (id, name) = data::account(i);
            Ok(update(accounts::table)
                .set(accounts::name.to(name))
                .filter(accounts::id.eq(id))
                .execute(conn)?)
        }),
        Workload::Upsert => each(bench, conn, |conn, i| {
            let (id, name) = data::maybe_account(i);
            Ok(insert_into(accounts::table)
                .values((accounts::id.to(id), accounts::name.to(name)))
                .on_conflict(accounts::id)
                .do_update(accounts::name.to(excluded(accounts::name)))
                .execute(conn)?)
        }),
        Workload::Delete => each(bench, conn, |conn, i| {
            Ok(delete_from(accounts::table)
                .filter(accounts::id.eq(data::account(i).0))
                .execute(conn)?)
        }),
        Workload::Dynamic => each(bench, conn, |conn, i| dynamic(conn, Parts::of(i))),
        Workload::IsIn(count) => {
            let mut keys = Vec::new();
            each(bench, conn, |conn, i| {
                data::user_list(i, count, &mut keys);
                let found = users::table.filter(users::id.is_in(&keys)).load(conn)?;
                Ok(checksum::all(found.iter().map(user_sum)))
            })
        }
        Workload::Stream => each(bench, conn, |conn, _| {
            let mut sum = 0_u64;
            numbers::table
                .select((numbers::id, numbers::label))
                .for_each(conn, |(id, label): (i64, &str)| {
                    sum = sum.wrapping_add(checksum::numbered(id, label));
                })?;
            Ok(sum)
        }),
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
        |conn, sql| Ok(conn.batch(sql)?),
        |conn, operations: Range<u64>| {
            let mut sum = 0_u64;
            for i in operations {
                sum = sum.wrapping_add(operation(conn, i)?);
            }
            Ok(sum)
        },
    )
}

fn join(conn: &mut Conn, count: usize) -> Result<u64> {
    let found = users::table
        .left_join(users::posts)
        .filter(users::id.le(count as i64))
        .filter(users::hair_color.eq("black"))
        .order_by(users::name.desc())
        .select((users::all, posts::all))
        .load(conn)?;
    Ok(checksum::all(found.iter().map(|(user, post)| {
        checksum::joined(user_sum(user), post.as_ref().map(post_sum))
    })))
}

fn dynamic(conn: &mut Conn, parts: Parts) -> Result<u64> {
    let found = users::table
        .filter(parts.from.map(|id| users::id.ge(id)))
        .filter(parts.to.map(|id| users::id.le(id)))
        .filter(parts.hair_color.map(|color| users::hair_color.eq(color)))
        .filter(parts.other_than.map(|name| users::name.ne(name)))
        .order_by(users::id)
        .limit(Parts::LIMIT)
        .load(conn)?;
    Ok(checksum::all(found.iter().map(user_sum)))
}

/// A user with posts with comments.
struct Author {
    user: users::Row,
    posts: Vec<(posts::Row, Vec<comments::Row>)>,
}

fn relations(conn: &mut Conn) -> Result<u64> {
    let found = users::table
        .filter(users::id.le(data::AUTHORS as i64))
        .load(conn)?;
    let keys: Vec<i64> = found.iter().map(|user| user.id).collect();
    let written = posts::table
        .filter(posts::user_id.is_in(&keys))
        .load(conn)?;
    let keys: Vec<i64> = written.iter().map(|post| post.id).collect();
    let mut below: HashMap<i64, Vec<comments::Row>> = HashMap::with_capacity(written.len());
    for comment in comments::table
        .filter(comments::post_id.is_in(&keys))
        .load(conn)?
    {
        below.entry(comment.post_id).or_default().push(comment);
    }
    let mut own: HashMap<i64, Vec<_>> = HashMap::with_capacity(found.len());
    for post in written {
        let comments = below.remove(&post.id).unwrap_or_default();
        own.entry(post.user_id).or_default().push((post, comments));
    }
    let author = |user: users::Row| Author {
        posts: own.remove(&user.id).unwrap_or_default(),
        user,
    };
    let trees: Vec<Author> = found.into_iter().map(author).collect();
    Ok(checksum::all(trees.iter().map(author_sum)))
}

fn author_sum(author: &Author) -> u64 {
    let posts = author.posts.iter().map(|(post, comments)| {
        let below = checksum::all(comments.iter().map(comment_sum));
        checksum::under(post.user_id, post_sum(post)).wrapping_add(checksum::under(post.id, below))
    });
    user_sum(&author.user).wrapping_add(checksum::all(posts))
}

fn user_sum(user: &users::Row) -> u64 {
    checksum::user(user.id, &user.name, user.hair_color.as_deref())
}

fn post_sum(post: &posts::Row) -> u64 {
    checksum::post(post.id, post.user_id, &post.title, post.body.as_deref())
}

fn comment_sum(comment: &comments::Row) -> u64 {
    checksum::comment(comment.id, comment.post_id, &comment.words)
}
