//! Prepared statements: how many are kept, and what becomes of them when the schema changes.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::cases::{ddl, on_every_engine};

use super::tables::{NUMBERS, WORDS, fill_numbers, fill_words, numbers, words};

fn set_capacity(conn: &mut AnyConnection, capacity: usize) {
    match conn {
        AnyConnection::MariaDb(conn) => conn.set_statement_cache_capacity(capacity),
        AnyConnection::MySql(conn) => conn.set_statement_cache_capacity(capacity),
        AnyConnection::Postgres(conn) => conn.set_statement_cache_capacity(capacity),
        AnyConnection::Sqlite(conn) => conn.set_statement_cache_capacity(capacity),
        _ => panic!("an engine without a cache"),
    }
}

fn cached(conn: &AnyConnection) -> usize {
    match conn {
        AnyConnection::MariaDb(conn) => conn.cached_statements(),
        AnyConnection::MySql(conn) => conn.cached_statements(),
        AnyConnection::Postgres(conn) => conn.cached_statements(),
        AnyConnection::Sqlite(conn) => conn.cached_statements(),
        _ => panic!("an engine without a cache"),
    }
}

#[test]
fn no_more_than_the_capacity_are_kept() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), Some(2)), (Some(3), Some(4))]);
        let (a, b) = (numbers::a, numbers::b);
        let round = |conn: &mut AnyConnection| {
            assert_eq!(
                numbers::table.select(a).order_by(a).load(conn).unwrap(),
                [Some(1), Some(3)]
            );
            assert_eq!(
                numbers::table.select(b).order_by(a).load(conn).unwrap(),
                [Some(2), Some(4)]
            );
            assert_eq!(numbers::table.select(sum(a)).one(conn).unwrap(), Some(4));
            assert_eq!(numbers::table.select(sum(b)).one(conn).unwrap(), Some(6));
            for limit in [Some(0), Some(9), None] {
                let query = numbers::table
                    .filter(limit.map(|limit| a.lt(limit)))
                    .select(count());
                assert_eq!(
                    query.one(conn).unwrap(),
                    if limit == Some(0) { 0 } else { 2 }
                );
            }
        };
        set_capacity(conn, 3);
        for _ in 0..3 {
            round(conn);
            assert_eq!(cached(conn), 3);
        }
        set_capacity(conn, 1);
        assert_eq!(cached(conn), 1);
        round(conn);
        assert_eq!(cached(conn), 1);
        set_capacity(conn, 100);
        round(conn);
        // Those of the round are six texts: the optional filter has two.
        assert_eq!(cached(conn), 6);
        round(conn);
        assert_eq!(cached(conn), 6);
    });
}

#[test]
fn statements_survive_changes_of_the_schema() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), Some(2))]);
        let engine = conn.engine();
        let check = |a: Option<i64>, conn: &mut AnyConnection| {
            assert_eq!(numbers::table.select(numbers::a).one(conn).unwrap(), a);
            assert_eq!(numbers::table.one(conn).unwrap().a, a);
            let set = update(numbers::table)
                .set(numbers::b.to(7))
                .filter(numbers::a.is_not_distinct_from(a));
            assert_eq!(set.execute(conn).unwrap(), 1);
        };
        check(Some(1), conn);
        conn.batch(&ddl(engine, "ALTER TABLE numbers ADD COLUMN more {text}"))
            .unwrap();
        check(Some(1), conn);
        // Other types, in another order.
        conn.batch("DROP TABLE numbers").unwrap();
        conn.batch(&ddl(
            engine,
            "CREATE TABLE numbers (b {int}, extra {text}, id {id}, a {small})",
        ))
        .unwrap();
        fill_numbers(conn, &[(Some(5), Some(6))]);
        check(Some(5), conn);
        if engine != Kind::Sqlite {
            conn.batch(if engine.is_mysql_family() {
                "ALTER TABLE numbers MODIFY a BIGINT"
            } else {
                "ALTER TABLE numbers ALTER COLUMN a TYPE bigint"
            })
            .unwrap();
            check(Some(5), conn);
        }
    });
}

#[test]
fn a_statement_is_one_for_all_values() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), Some("b"), Some("c")]);
        let before = cached(conn);
        for (text, id) in [("a", 1), ("b", 2), ("c", 3)] {
            let query = words::table
                .filter(words::tag.eq(text))
                .select(words::id)
                .limit(id);
            assert_eq!(query.load(conn).unwrap(), [id as i64]);
        }
        assert_eq!(cached(conn), before + 1);
    });
}

#[test]
fn a_list_has_few_statements() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), Some("b"), Some("c")]);
        let before = cached(conn);
        let of = |ids: &[i64], conn: &mut AnyConnection| {
            let is_in = words::table.filter(words::id.is_in(ids)).select(count());
            let is_not_in = words::table
                .filter(words::id.is_not_in(ids))
                .select(count());
            [is_in.one(conn).unwrap(), is_not_in.one(conn).unwrap()]
        };
        for length in 0..40 {
            let ids: Vec<i64> = (2..2 + length).collect();
            let found = length.min(2);
            assert_eq!(of(&ids, conn), [found, 3 - found], "{length}");
        }
        // Two queries, whose lists are one value, 1 to 8 placeholders or 10, 12, 14, 16, 20, 24, 28, 32 or 40.
        let texts = match conn.engine() {
            Kind::Postgres => 2,
            _ => 36,
        };
        assert_eq!(cached(conn), before + texts);
    });
}

#[test]
fn nothing_is_in_an_empty_list() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), None]);
        for length in [0, 1, 3, 17] {
            let tags = vec!["b"; length];
            let of = |negated: bool, conn: &mut AnyConnection| {
                let all = words::table.select(count());
                if negated {
                    all.filter(words::word.is_not_in(&tags)).one(conn).unwrap()
                } else {
                    all.filter(words::word.is_in(&tags)).one(conn).unwrap()
                }
            };
            // NULL is neither in a list nor not in it, unless the list is empty.
            let not_in = if length == 0 { 2 } else { 1 };
            assert_eq!((of(false, conn), of(true, conn)), (0, not_in), "{length}");
        }
    });
}
