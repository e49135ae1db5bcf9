//! The workloads.

use std::ops::Range;

use bench_common::data::{self, Parts};
use bench_common::{Bench, Result, Workload, checksum};
use diesel::connection::{AnsiTransactionManager, TransactionManager as _};
use diesel::prelude::*;

use super::{Conn, stream, upsert};
use crate::rows::{self, Comment, NewAccount, Post, User};
use crate::schema::{accounts, comments, posts, users};

pub fn run(bench: &mut Bench, conn: &mut Conn) -> Result<()> {
    match bench.workload() {
        Workload::Select(count) => each(bench, conn, |conn, _| {
            let found = users::table
                .filter(users::id.le(count as i64))
                .select(User::as_select())
                .load(conn)?;
            Ok(rows::users_sum(&found))
        }),
        Workload::Join(count) => each(bench, conn, |conn, _| join(conn, count)),
        Workload::Insert(count) => {
            let accounts: Vec<NewAccount> = data::new_accounts(count)
                .into_iter()
                .map(|(name, hair_color)| NewAccount { name, hair_color })
                .collect();
            each(bench, conn, |conn, _| {
                Ok(diesel::insert_into(accounts::table)
                    .values(&accounts)
                    .execute(conn)? as u64)
            })
        }
        Workload::Relations => each(bench, conn, |conn, _| relations(conn)),
        Workload::Point | Workload::PointBorrowed => {
            if bench.workload() == Workload::PointBorrowed {
                bench.note("has no borrowed rows: owned ones");
            }
            each(bench, conn, |conn, i| {
                let found = users::table
                    .find(data::user(i))
                    .select(User::as_select())
                    .first(conn)?;
                Ok(found.sum())
            })
        }
        Workload::Update => each(bench, conn, |conn, i| {
            let (id, name) = data::account(i);
            Ok(diesel::update(accounts::table.find(id))
                .set(accounts::name.eq(name))
                .execute(conn)? as u64)
        }),
        Workload::Upsert => each(bench, conn, |conn, i| {
            let (id, name) = data::maybe_account(i);
            upsert(conn, id, name)?;
            Ok(1)
        }),
        Workload::Delete => each(bench, conn, |conn, i| {
            Ok(diesel::delete(accounts::table.find(data::account(i).0)).execute(conn)? as u64)
        }),
        Workload::Dynamic => each(bench, conn, |conn, i| dynamic(conn, Parts::of(i))),
        Workload::IsIn(count) => {
            let mut keys = Vec::new();
            each(bench, conn, |conn, i| {
                data::user_list(i, count, &mut keys);
                let found = users::table
                    .filter(users::id.eq_any(&keys))
                    .select(User::as_select())
                    .load(conn)?;
                Ok(rows::users_sum(&found))
            })
        }
        Workload::Stream => each(bench, conn, |conn, _| stream(conn)),
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
        |conn, sql| {
            // Diesel keeps count of its transactions.
            if sql == "BEGIN" {
                AnsiTransactionManager::begin_transaction(conn)?;
            } else {
                AnsiTransactionManager::rollback_transaction(conn)?;
            }
            Ok(())
        },
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
    let found: Vec<(User, Option<Post>)> = users::table
        .left_join(posts::table)
        .filter(users::id.le(count as i64))
        .filter(users::hair_color.eq("black"))
        .order_by(users::name.desc())
        .select((User::as_select(), Option::<Post>::as_select()))
        .load(conn)?;
    Ok(checksum::all(found.iter().map(|(user, post)| {
        checksum::joined(user.sum(), post.as_ref().map(Post::sum))
    })))
}

fn dynamic(conn: &mut Conn, parts: Parts) -> Result<u64> {
    let mut query = users::table.into_boxed();
    if let Some(id) = parts.from {
        query = query.filter(users::id.ge(id));
    }
    if let Some(id) = parts.to {
        query = query.filter(users::id.le(id));
    }
    if let Some(color) = parts.hair_color {
        query = query.filter(users::hair_color.eq(color));
    }
    if let Some(name) = parts.other_than {
        query = query.filter(users::name.ne(name));
    }
    let found = query
        .order_by(users::id)
        .limit(Parts::LIMIT as i64)
        .select(User::as_select())
        .load(conn)?;
    Ok(rows::users_sum(&found))
}

fn relations(conn: &mut Conn) -> Result<u64> {
    let authors = users::table
        .filter(users::id.le(data::AUTHORS as i64))
        .order_by(users::id)
        .select(User::as_select())
        .load(conn)?;
    let written = Post::belonging_to(&authors)
        .order_by(posts::id)
        .select(Post::as_select())
        .load(conn)?;
    let answers = Comment::belonging_to(&written)
        .order_by(comments::id)
        .select(Comment::as_select())
        .load(conn)?
        .grouped_by(&written);
    let written: Vec<Vec<(Post, Vec<Comment>)>> =
        written.into_iter().zip(answers).grouped_by(&authors);
    let trees: Vec<(User, Vec<(Post, Vec<Comment>)>)> = authors.into_iter().zip(written).collect();
    Ok(checksum::all(
        trees
            .iter()
            .map(|(user, posts)| rows::author_sum(user, posts)),
    ))
}
