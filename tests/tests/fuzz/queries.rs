//! Random queries: each is one of a few hundred shapes whose parts are random expressions.

use std::fmt::Debug;

use querent::dialect::{Kind, MariaDb, MsSql, MySql, Postgres, Sqlite};
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::select::position;
use querent::types::BigInt;
use querent::window::{dense_rank, first_value, lag, rank};

use super::data::{t0, t1, t2, t3, t4, t5};
use super::expressions::Pool;
use super::random::Random;

querent::alias!(u0 = t0);
querent::alias!(u1 = t1);
querent::shape! {
    mod rows { n: Option<BigInt>, w: Option<Text>, m: Option<BigInt> }
    mod groups { k: Option<BigInt>, many: BigInt, most: Option<BigInt> }
    mod walk { n: Option<BigInt>, steps: BigInt, path: Text }
}

/// A query that can be run on every engine.
pub(crate) struct Runnable {
    rows: Box<dyn Fn(&mut AnyConnection) -> querent::Result<Vec<String>>>,
    sql: Box<dyn Fn(Kind) -> String>,
    sorted: bool,
}

impl Runnable {
    /// The rows as text, sorted unless the query sorts them itself.
    pub(crate) fn rows(&self, conn: &mut AnyConnection) -> querent::Result<Vec<String>> {
        let mut rows = (self.rows)(conn)?;
        if !self.sorted {
            rows.sort();
        }
        Ok(rows)
    }

    /// The text for an engine.
    pub(crate) fn sql(&self, kind: Kind) -> String {
        (self.sql)(kind)
    }
}

fn texts<R: Debug>(rows: querent::Result<Vec<R>>) -> querent::Result<Vec<String>> {
    Ok(rows?.iter().map(|row| format!("{row:?}")).collect())
}

macro_rules! runnable {
    ($query:expr) => {
        runnable!($query, sorted: false)
    };
    ($query:expr, but_mssql) => {
        runnable!($query, sorted: false, None)
    };
    ($query:expr, sorted: $sorted:literal) => {
        runnable!($query, sorted: $sorted, Some(MsSql))
    };
    (@mssql $query:ident Some($dialect:ident)) => { $query.sql::<$dialect>() };
    (@mssql $query:ident None) => { "".into() };
    ($query:expr, sorted: $sorted:literal, $mssql:ident $(($dialect:ident))?) => {{
        let query = std::rc::Rc::new($query);
        let text = query.clone();
        Runnable {
            rows: Box::new(move |conn| texts(query.load(conn))),
            sql: Box::new(move |kind| {
                match kind {
                    Kind::MariaDb => text.sql::<MariaDb>(),
                    Kind::MsSql => runnable!(@mssql text $mssql $(($dialect))?),
                    Kind::MySql => text.sql::<MySql>(),
                    Kind::Postgres => text.sql::<Postgres>(),
                    Kind::Sqlite => text.sql::<Sqlite>(),
                }
                .into_owned()
            }),
            sorted: $sorted,
        }
    }};
}

/// Every shape over the tables of one FROM clause.
macro_rules! scope {
    ($name:ident: $first:ident $($more:ident)* => $from:expr) => {
        fn $name(random: &mut Random, shape: usize) -> Runnable {
            type Tables = ($first::table, $($more::table,)*);
            let pool = Pool::<Tables> {
                ints: vec![
                    $first::id.dynamic(), $first::a.dynamic(), $first::b.dynamic(),
                    $($more::id.dynamic(), $more::a.dynamic(), $more::b.dynamic(),)*
                ],
                words: vec![$first::s.dynamic(), $($more::s.dynamic(),)*],
                truths: vec![$first::f.dynamic(), $($more::f.dynamic(),)*],
            };
            // Subqueries, correlated with the first table.
            let least = random_sub(random);
            let of_first = u0
                .filter(u0.b.eq(outer($first::b)))
                .filter(u0.a.gt(least).or(u0.f.eq(true)));
            let nested = u1
                .filter(u1.a.eq(outer($first::a)))
                .filter(exists(u0.filter(u0.id.eq(outer(u1.b))).filter(u0.a.le(least))));
            let pool = Pool::<Tables> {
                ints: pool.ints.into_iter().chain([
                    scalar(of_first.clone().select(max(u0.a))).dynamic(),
                    scalar(of_first.clone().select(count())).dynamic(),
                    scalar(u1.order_by((u1.a.desc(), u1.id)).limit(1).select(u1.a)).dynamic(),
                ]).collect(),
                words: pool.words.into_iter().chain([
                    scalar(of_first.clone().order_by(u0.id).limit(1).select(u0.s)).dynamic(),
                ]).collect(),
                truths: pool.truths.into_iter().chain([
                    exists(of_first.clone()).dynamic(),
                    not(exists(nested.clone())).dynamic(),
                    $first::a.is_in(u1.filter(u1.b.ge(least)).select(u1.b)).dynamic(),
                    $first::b.is_not_in(u0.filter(u0.a.is_not_null()).select(u0.a)).dynamic(),
                ]).collect(),
            };
            let pool = pool.with_documents(random).with_days(random);
            let query = $from.filter(pool.truth(random, 3));
            let (n, m, w, t) = (
                pool.int(random, 3), pool.int(random, 2),
                pool.word(random, 3), pool.truth(random, 2),
            );
            let page = random.below(12) as u64;
            match shape {
                0 => runnable!(query.select((n, w, t, m))),
                1 => runnable!(query.select((n, w)).distinct()),
                2 => runnable!(
                    query.order_by((n.clone().desc(), w.asc(), $first::id, $($more::id,)*))
                        .limit(page)
                        .offset(page / 3)
                        .select((n, $first::id $(, $more::id)*)),
                    sorted: true
                ),
                3 => runnable!(query.select((
                    count(), count_of(n.clone()), sum(n.clone()), min(m.clone()), max(m), min(w.clone()),
                    max(w),
                ))),
                4 => runnable!(
                    query.group_by(($first::a, $first::s))
                        .having(count().ge((page % 3) as i64))
                        .select((
                            $first::a, upper($first::s), count(), sum(n.clone()), max(w), count_of(n),
                        ))
                ),
                5 => {
                    let least = page as i64 % 3;
                    runnable!(
                        query.group_by($first::b)
                            .having(max(n.clone()).gt(least).or(min(n.clone()).is_null()))
                            .order_by($first::b.desc())
                            .select(($first::b + count(), sum(n.clone()), coalesce(max(n), $first::b))),
                        sorted: true
                    )
                }
                6 => runnable!(query.select((
                    $first::id, $($more::id,)*
                    rank().over(window().partition_by($first::b).order_by((n.clone(), w.clone()))),
                    dense_rank().over(window().order_by(n.clone().desc())),
                ))),
                7 => runnable!(query.select((
                    $first::id, $($more::id,)*
                    row_number().over(window().order_by((n.clone(), $first::id, $($more::id,)*))),
                    sum(n.clone()).over(window().partition_by($first::a).order_by(($first::id, $($more::id,)*))),
                    lag(w.clone(), 1).over(window().partition_by($first::b).order_by(($first::id, $($more::id,)*))),
                    first_value(m).over(window().order_by((n.desc(), $first::id, $($more::id,)*))),
                ))),
                8 => runnable!(
                    from(rows::table.of(query.select((n, w, m))))
                        .filter(rows::n.gt(0).or(rows::w.is_null()))
                        .group_by(rows::w)
                        .select((rows::w, count(), sum(rows::m), min(rows::n)))
                ),
                9 => runnable!(
                    with(groups::table.of(
                        query.group_by($first::a).select(($first::a, count(), max(n))),
                    ))
                    .query(
                        u0.left_join(groups::table.on(groups::k.is_not_distinct_from(u0.a)))
                            .select((u0.id, groups::many, groups::most)),
                    )
                ),
                10 => {
                    let other = u1.filter(u1.a.ge(least)).select((u1.a, u1.s));
                    let this = query.select((n, w));
                    match random.below(6) {
                        0 => runnable!(this.union(other)),
                        1 => runnable!(this.union_all(other)),
                        2 => runnable!(this.intersect(other)),
                        3 => runnable!(other.except(this)),
                        4 => runnable!(
                            this.union(other).except(u0.select((u0.b, u0.s)))
                                .order_by((position::<1>(), position::<2>().desc())),
                            sorted: true
                        ),
                        _ => runnable!(
                            other.clone().union_all(this.intersect(other))
                                .order_by((position::<2>(), position::<1>()))
                                .limit(page),
                            sorted: true
                        ),
                    }
                }
                11 => {
                    let start = query.select((
                        n.clone(), val::<BigInt, _>(0),
                        // On PostgreSQL, start and step have the collation of the column.
                        coalesce($first::s, "none"),
                    ));
                    let step = walk::table
                        .inner_join(u0.on(u0.b.eq(walk::n)))
                        .filter(walk::steps.lt(3))
                        .filter(u0.a.is_null().or(u0.a.ge(least)))
                        .select((u0.a, walk::steps + 1, concat((walk::path, "/", coalesce(u0.s, "-")))));
                    let ends = walk::table
                        .group_by((walk::n, walk::steps))
                        .select((walk::n, walk::steps, count(), max(walk::path), min(walk::path)));
                    if random.chance(50) {
                        runnable!(with_recursive(walk::table.of(start.union_all(step))).query(ends))
                    } else {
                        runnable!(with_recursive(walk::table.of(start.union(step))).query(ends), but_mssql)
                    }
                }
                12 => runnable!(
                    query.select((
                        $first::id,
                        querent::json::object()
                            .member(querent::text!("n"), n)
                            .member(querent::text!("t"), t)
                            .member(querent::text!("w"), w)
                            .member(querent::text!("d"), pool.document(random, 3)),
                        querent::json::array().element(m).element(pool.document(random, 2)),
                    )),
                    but_mssql
                ),
                13 => runnable!(query.select((
                    pool.document(random, 3), pool.text(random), pool.length(random), pool.has_key(random),
                ))),
                14 => runnable!(query.select((
                    pool.day(random, 3), pool.day(random, 2), pool.part(random), pool.before(random),
                ))),
                _ => {
                    let first = query.order_by((n.clone(), $first::id, $($more::id,)*)).limit(page % 4);
                    runnable!(
                        first.select((n, w)).union_all(u0.select((u0.a, u0.s))).order_by((
                            position::<1>().desc(), position::<2>(),
                        )),
                        sorted: true
                    )
                }
            }
        }
    };
}

/// How many shapes each scope has.
const SHAPES: usize = 16;

fn random_sub(random: &mut Random) -> i64 {
    random.between(-1, 3)
}

scope!(one: t0 => t0::table.query());
scope!(inner: t0 t1 => t0::table.inner_join(t1::table.on(t1::a.eq(t0::a))));
scope!(left: t0 t1 => t0::table.left_join(t1::table.on(t1::b.eq(t0::b).and(t1::f.eq(true)))));
scope!(right: t0 t1 => t0::table.right_join(t1::table.on(t1::b.gt(t0::b))));
scope!(cross: t0 t1 => t0::table.cross_join(t1::table));
scope!(left_inner: t0 t1 t2 => t0::table
    .left_join(t1::table.on(t1::a.eq(t0::b)))
    .inner_join(t2::table.on(t2::id.eq(t0::id).or(t2::s.eq(t1::s)))));
scope!(inner_left: t0 t1 t2 => t0::table
    .inner_join(t1::table.on(t1::b.eq(t0::b)))
    .left_join(t2::table.on(t2::a.eq(t1::a).and(t2::b.ne(t0::b)))));
scope!(left_right: t0 t1 t2 => t0::table
    .left_join(t1::table.on(t1::a.eq(t0::a)))
    .right_join(t2::table.on(t2::b.eq(t1::b))));
scope!(four: t0 t1 t2 t3 => t0::table
    .left_join(t1::table.on(t1::a.eq(t0::b)))
    .left_join(t2::table.on(t2::b.eq(t1::b)))
    .inner_join(t3::table.on(t3::b.eq(t0::b))));
scope!(five: t0 t1 t2 t3 t4 => t0::table
    .inner_join(t1::table.on(t1::id.eq(t0::id)))
    .left_join(t2::table.on(t2::a.eq(t1::a)))
    .right_join(t3::table.on(t3::b.eq(t0::b)))
    .left_join(t4::table.on(t4::s.eq(t3::s))));
scope!(six: t0 t1 t2 t3 t4 t5 => t0::table
    .left_join(t1::table.on(t1::id.eq(t0::id)))
    .left_join(t2::table.on(t2::a.eq(t1::a)))
    .inner_join(t3::table.on(t3::id.eq(t0::b)))
    .left_join(t4::table.on(t4::b.eq(t3::b).and(t4::f.eq(t3::f))))
    .left_join(t5::table.on(t5::id.eq(t4::id))));

/// The query of a seed.
pub(crate) fn random(random: &mut Random) -> Runnable {
    let scopes: [fn(&mut Random, usize) -> Runnable; 11] = [
        one, inner, left, right, cross, left_inner, inner_left, left_right, four, five, six,
    ];
    let scope = random.below(scopes.len());
    let shape = random.below(SHAPES);
    scopes[scope](random, shape)
}
