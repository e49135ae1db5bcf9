//! Arrays of PostgreSQL.

use querent::array::{
    append, array, at, concat, contained_by, contains, has, length, overlaps, position, prepend,
    slice, without,
};
use querent::dialect::{Kind, Postgres};
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::cases::on_engine;

use super::tables::owned;

querent_tests::declare! {
    lists {
        id: BigInt NotNull i64,
        numbers: Array<BigInt> Nullable Option<Vec<Option<i64>>>,
        words: Array<Text> Nullable Option<Vec<Option<String>>>,
    }
}

/// Three lists: of 1, 2, 3, of nothing, of 2 and NULL; and none.
fn on_lists(
    case: impl Fn(&mut dyn FnMut(&mut dyn FnMut(&mut querent::driver::postgres::PostgresConnection))),
) {
    on_engine(
        Kind::Postgres,
        "CREATE TABLE lists (id {id}, numbers bigint[], words text[])",
        |conn| {
            conn.batch(
            "INSERT INTO lists (numbers, words) VALUES (ARRAY[1, 2, 3], ARRAY['a', 'é']), ('{}', '{}'),
             (ARRAY[2, NULL], ARRAY[NULL, 'b']), (NULL, NULL)",
        )
        .unwrap();
            let AnyConnection::Postgres(conn) = conn else {
                panic!("another engine")
            };
            case(&mut |run| run(conn));
        },
    );
}

/// The ids of the lists for which a condition is true.
macro_rules! ids {
    ($conn:ident, $condition:expr) => {
        lists::table
            .filter($condition)
            .select(lists::id)
            .order_by(lists::id)
            .load($conn)
            .unwrap()
    };
}
macro_rules! select {
    ($conn:ident, $expression:expr) => {
        lists::table
            .select($expression)
            .order_by(lists::id)
            .load($conn)
            .unwrap()
    };
}

#[test]
fn conditions() {
    on_lists(|run| {
        run(&mut |conn| {
            assert_eq!(ids!(conn, contains(lists::numbers, vec![3, 1])), [1]);
            assert_eq!(ids!(conn, contains(lists::numbers, vec![2])), [1, 3]);
            assert_eq!(ids!(conn, contains(lists::words, vec!["é"])), [1]);
            assert_eq!(
                ids!(conn, contained_by(lists::numbers, vec![1, 2, 3, 4])),
                [1, 2]
            );
            assert_eq!(ids!(conn, overlaps(lists::numbers, vec![7, 2])), [1, 3]);
            assert_eq!(ids!(conn, has(lists::numbers, 2)), [1, 3]);
            assert_eq!(ids!(conn, has(lists::words, "b")), [3]);
            assert_eq!(ids!(conn, has(lists::numbers, lists::id)), [1]);
            assert_eq!(
                select!(conn, has(lists::numbers, 9)),
                [Some(false), Some(false), None, None]
            );
        })
    });
}

#[test]
fn parts() {
    on_lists(|run| {
        run(&mut |conn| {
            assert_eq!(
                select!(conn, length(lists::numbers)),
                [Some(3), Some(0), Some(2), None]
            );
            assert_eq!(
                select!(conn, at(lists::numbers, 1)),
                [Some(1), None, Some(2), None]
            );
            assert_eq!(
                select!(conn, at(lists::words, 2)),
                [Some(owned("é")), None, Some(owned("b")), None]
            );
            assert_eq!(
                select!(conn, position(lists::numbers, 2)),
                [Some(2), None, Some(1), None]
            );
            let some =
                |numbers: &[i64]| Some(numbers.iter().copied().map(Some).collect::<Vec<_>>());
            assert_eq!(
                select!(conn, slice(lists::numbers, 2, 9))[..2],
                [some(&[2, 3]), some(&[])]
            );
            assert_eq!(
                select!(conn, append(lists::numbers, 4))[..2],
                [some(&[1, 2, 3, 4]), some(&[4])]
            );
            assert_eq!(
                select!(conn, prepend(lists::numbers, 4))[..2],
                [some(&[4, 1, 2, 3]), some(&[4])]
            );
            assert_eq!(
                select!(conn, concat(lists::numbers, vec![8, 9]))[..2],
                [some(&[1, 2, 3, 8, 9]), some(&[8, 9])]
            );
            assert_eq!(
                select!(conn, without(lists::numbers, 2)),
                [some(&[1, 3]), some(&[]), Some(vec![None]), None]
            );
            let made = array(lists::id).item(at(lists::numbers, 2)).item(7);
            assert_eq!(
                select!(conn, made)[..2],
                [
                    vec![Some(1), Some(2), Some(7)],
                    vec![Some(2), None, Some(7)],
                ]
            );
            let words = slice(append(lists::words, "z"), 2, 3);
            assert_eq!(
                select!(conn, words)[0],
                Some(vec![Some(owned("é")), Some(owned("z"))])
            );
        })
    });
}

#[test]
fn text() {
    let query = lists::table.select(length(concat(lists::numbers, append(lists::numbers, 1))));
    assert_eq!(
        query.sql::<Postgres>(),
        r#"SELECT CARDINALITY("lists"."numbers" || ARRAY_APPEND("lists"."numbers", $1)) FROM "lists""#
    );
}
