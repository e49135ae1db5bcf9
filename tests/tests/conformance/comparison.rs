//! Comparisons, null tests, null-safe equality, BETWEEN, AND, OR and NOT.

use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{NUMBERS, TRUTHS, WORDS, fill_numbers, fill_words, numbers, truths, words};

const T: Option<bool> = Some(true);
const F: Option<bool> = Some(false);
const N: Option<bool> = None;

const PAIRS: [(Option<i64>, Option<i64>); 6] = [
    (Some(1), Some(1)),
    (Some(1), Some(2)),
    (Some(2), Some(1)),
    (None, Some(1)),
    (Some(1), None),
    (None, None),
];

#[test]
fn comparisons_are_null_when_a_side_is() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &PAIRS);
        let (a, b) = (numbers::a, numbers::b);
        let rows = numbers::table
            .select((a.eq(b), a.ne(b), a.lt(b), a.le(b), a.gt(b), a.ge(b)))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        let expected = [
            (T, F, F, T, F, T),
            (F, T, T, T, F, F),
            (F, T, F, F, T, T),
            (N, N, N, N, N, N),
            (N, N, N, N, N, N),
            (N, N, N, N, N, N),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn null_tests_and_null_safe_equality_are_never_null() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &PAIRS);
        let (a, b) = (numbers::a, numbers::b);
        let rows: Vec<(bool, bool, bool, bool)> = numbers::table
            .select((
                a.is_null(),
                a.is_not_null(),
                a.is_not_distinct_from(b),
                a.is_distinct_from(b),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        let expected = [
            (false, true, true, false),
            (false, true, false, true),
            (false, true, false, true),
            (true, false, false, true),
            (false, true, false, true),
            (true, false, true, false),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn null_safe_equality_takes_options() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &PAIRS);
        for (value, same, other) in [(Some(1), 3, 3), (Some(2), 1, 5), (None, 2, 4)] {
            let count_where = numbers::table
                .filter(numbers::a.is_not_distinct_from(value))
                .select(count());
            assert_eq!(count_where.one(conn).unwrap(), same, "{value:?}");
            let count_where = numbers::table
                .filter(numbers::a.is_distinct_from(value))
                .select(count());
            assert_eq!(count_where.one(conn).unwrap(), other, "{value:?}");
        }
    });
}

#[test]
fn where_keeps_what_is_true_and_not_what_is_null() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &PAIRS);
        let ids = |rows: querent::Result<Vec<i64>>| rows.unwrap();
        let (a, b) = (numbers::a, numbers::b);
        let query = || numbers::table.order_by(numbers::id).select(numbers::id);
        assert_eq!(ids(query().filter(a.eq(b)).load(conn)), [1]);
        assert_eq!(ids(query().filter(not(a.eq(b))).load(conn)), [2, 3]);
        assert_eq!(ids(query().filter(a.is_null()).load(conn)), [4, 6]);
        assert_eq!(ids(query().filter(a.eq(b).is_null()).load(conn)), [4, 5, 6]);
        assert_eq!(
            ids(query().filter(a.eq(1)).filter(b.is_not_null()).load(conn)),
            [1, 2]
        );
    });
}

#[test]
fn between_includes_both_ends() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(1), None),
                (Some(2), Some(2)),
                (Some(3), Some(9)),
                (Some(4), Some(3)),
                (None, Some(1)),
            ],
        );
        let (a, b) = (numbers::a, numbers::b);
        let rows = numbers::table
            // The last one is empty: its ends are the wrong way round.
            .select((a.between(2, 3), a.between(1, b), a.between(4, 1)))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        // `4 BETWEEN 1 AND 3` is false; `1 BETWEEN 1 AND NULL` is NULL.
        assert_eq!(
            rows,
            [(F, N, F), (T, T, F), (T, T, F), (F, F, F), (N, N, N)]
        );
    });
}

#[test]
fn and_or_not_have_three_values() {
    on_every_engine(TRUTHS, |conn| {
        let values = [T, F, N];
        let rows: Vec<_> = values
            .iter()
            .flat_map(|a| {
                values
                    .iter()
                    .map(move |b| (truths::a.to(*a), truths::b.to(*b)))
            })
            .collect();
        insert_into(truths::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let (a, b) = (truths::a, truths::b);
        let rows = truths::table
            .select((a.and(b), a.or(b), not(a)))
            .order_by(truths::id)
            .load(conn)
            .unwrap();
        let expected = [
            (T, T, F),
            (F, T, F),
            (N, T, F),
            (F, T, T),
            (F, F, T),
            (F, N, T),
            (N, T, N),
            (F, N, N),
            (N, N, N),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn precedence_is_that_of_the_calls() {
    on_every_engine(TRUTHS, |conn| {
        insert_into(truths::table)
            .values((truths::a.to(true), truths::b.to(false)))
            .execute(conn)
            .unwrap();
        let (a, b) = (truths::a, truths::b);
        let row = truths::table
            .select((
                // (T OR F) AND F is F; T OR (F AND F) is T
                a.or(b).and(b),
                a.or(b.and(b)),
                // NOT (T AND F) is T; (NOT T) AND F is F
                not(a.and(b)),
                not(a).and(b),
                // (T = F) = F is T
                a.eq(b).eq(b),
                not(not(a)),
            ))
            .one(conn)
            .unwrap();
        assert_eq!(row, (F, T, T, F, T, T));
    });
}

#[test]
fn text_is_compared_by_its_bytes() {
    on_every_engine(WORDS, |conn| {
        fill_words(
            conn,
            &[
                Some("a"),
                Some("A"),
                Some("B"),
                Some("é"),
                Some("e\u{301}"),
                Some("z"),
                Some(""),
            ],
        );
        let query = || words::table.order_by(words::id).select(words::id);
        assert_eq!(query().filter(words::word.eq("a")).load(conn).unwrap(), [1]);
        assert_eq!(query().filter(words::word.eq("é")).load(conn).unwrap(), [4]);
        assert_eq!(
            query().filter(words::word.lt("a")).load(conn).unwrap(),
            [2, 3, 7]
        );
        assert_eq!(
            query().filter(words::word.gt("e")).load(conn).unwrap(),
            [4, 5, 6]
        );
        assert_eq!(
            query()
                .filter(words::word.between("A", "a"))
                .load(conn)
                .unwrap(),
            [1, 2, 3]
        );
        assert_eq!(query().filter(words::word.eq("")).load(conn).unwrap(), [7]);
    });
}

#[test]
fn blanks_at_the_end_count_unless_the_collation_pads() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), Some("a ")]);
        let rows = words::table
            .filter(words::word.eq("a"))
            .order_by(words::id)
            .select(words::id)
            .load(conn)
            .unwrap();
        // `utf8mb4_bin` is a collation that pads. Patterns do not.
        let pads = conn.engine().is_mysql_family();
        assert_eq!(rows, if pads { vec![1, 2] } else { vec![1] });
        let rows = words::table
            .filter(words::word.like("a"))
            .select(words::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [1]);
    });
}
