//! Ranges of PostgreSQL.

use std::ops::Bound;

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::driver::postgres::PostgresConnection;
use querent::jiff::civil::{date, datetime};
use querent::prelude::*;
use querent::range::{
    adjacent, after, before, contained_by, contains, contains_range, difference, intersection,
    is_empty, lower, lower_included, lower_unbounded, merge, not_left_of, not_right_of, overlaps,
    range, range_inclusive, union, upper, upper_included, upper_unbounded,
};
use querent::rust_decimal::Decimal;
use querent::types::Integer;
use querent::{ErrorKind, Range};
use querent_tests::cases::on_engine;

querent_tests::declare! {
    spans {
        id: BigInt NotNull i64,
        seat: Integer NotNull i32,
        seats: Range<Integer> Nullable Option<querent::Range<i32>>,
        prices: Range<Numeric> Nullable Option<querent::Range<querent::rust_decimal::Decimal>>,
    }
    kinds {
        id: BigInt NotNull i64,
        int8: Range<BigInt> Nullable Option<querent::Range<i64>>,
        day: Range<Date> Nullable Option<querent::Range<querent::jiff::civil::Date>>,
        ts: Range<Timestamp> Nullable Option<querent::Range<querent::jiff::civil::DateTime>>,
        tstz: Range<TimestampTz> Nullable Option<querent::Range<querent::jiff::Timestamp>>,
        list: Array<Range<Integer>> Nullable Option<Vec<Option<querent::Range<i32>>>>,
    }
}

const KINDS: &str = "\
    CREATE TABLE kinds (id {id}, int8 int8range, day daterange, ts tsrange, tstz tstzrange, list int4range[])";

/// Ranges: of 1 to 9, of nothing, up to 4, from 20 on; and none.
fn on_spans(case: impl Fn(&mut PostgresConnection)) {
    on_engine(
        Kind::Postgres,
        "CREATE TABLE spans (id {id}, seat integer NOT NULL, seats int4range, prices numrange)",
        |conn| {
            conn.batch(
                "INSERT INTO spans (seat, seats, prices) VALUES
                 (9, '[1,9]', '(0.5,1.5]'), (1, 'empty', '[2,2)'), (5, '(,5)', '[,]'),
                 (20, '[20,)', '[-1.50,-1.50]'), (0, NULL, NULL)",
            )
            .unwrap();
            let AnyConnection::Postgres(conn) = conn else {
                panic!("another engine")
            };
            case(conn);
        },
    );
}

/// The ids of the ranges for which a condition is true.
macro_rules! ids {
    ($conn:ident, $condition:expr) => {
        spans::table
            .filter($condition)
            .select(spans::id)
            .order_by(spans::id)
            .load($conn)
            .unwrap()
    };
}
macro_rules! select {
    ($conn:ident, $expression:expr) => {
        spans::table
            .select($expression)
            .order_by(spans::id)
            .load($conn)
            .unwrap()
    };
}

const fn between<T>(lower: Bound<T>, upper: Bound<T>) -> Range<T> {
    Range::Between { lower, upper }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn what_the_database_holds_is_read() {
    on_spans(|conn| {
        let rows = spans::table.order_by(spans::id).load(conn).unwrap();
        let seats: Vec<_> = rows.iter().map(|row| row.seats).collect();
        assert_eq!(
            seats,
            [
                Some(Range::from(1..10)),
                Some(Range::Empty),
                Some(Range::from(..5)),
                Some(Range::from(20..)),
                None
            ]
        );
        let prices: Vec<_> = rows.iter().map(|row| row.prices).collect();
        assert_eq!(
            prices,
            [
                Some(between(
                    Bound::Excluded(decimal("0.5")),
                    Bound::Included(decimal("1.5"))
                )),
                Some(Range::Empty),
                Some(between(Bound::Unbounded, Bound::Unbounded)),
                Some(Range::from(decimal("-1.50")..=decimal("-1.50"))),
                None
            ]
        );
    });
}

#[test]
#[allow(clippy::reversed_empty_ranges)] // That is the mistake.
fn what_is_bound_is_stored() {
    on_engine(Kind::Postgres, KINDS, |conn| {
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        let conn = &mut **conn;
        let (noon, later) = (
            datetime(2024, 2, 29, 12, 0, 0, 1_000),
            datetime(9999, 1, 1, 0, 0, 0, 0),
        );
        let instant = |second| querent::jiff::Timestamp::from_second(second).unwrap();
        let first = (
            kinds::int8.to(i64::MIN..i64::MAX),
            kinds::day.to(date(2024, 2, 28)..=date(2024, 2, 29)),
            kinds::ts.to((Bound::Excluded(noon), Bound::Included(later))),
            kinds::tstz.to(..=instant(-1)),
            kinds::list.to(vec![Range::Empty, Range::from(1..3)]),
        );
        insert_into(kinds::table)
            .values(first)
            .execute(conn)
            .unwrap();
        let after_epoch = between(Bound::Excluded(instant(0)), Bound::Unbounded);
        let second = (
            kinds::int8.to(Some(Range::<i64>::Empty)),
            kinds::day.to(date(2024, 3, 1)..date(2024, 3, 1)),
            kinds::ts.to(noon..),
            kinds::tstz.to(&after_epoch),
        );
        insert_into(kinds::table)
            .values(second)
            .execute(conn)
            .unwrap();
        let third = kinds::int8.to(None::<Range<i64>>);
        insert_into(kinds::table)
            .values(third)
            .execute(conn)
            .unwrap();

        let rows = kinds::table.order_by(kinds::id).load(conn).unwrap();
        assert_eq!(rows[0].int8, Some(Range::from(i64::MIN..i64::MAX)));
        assert_eq!(
            rows[0].day,
            Some(Range::from(date(2024, 2, 28)..date(2024, 3, 1)))
        );
        assert_eq!(
            rows[0].ts,
            Some(between(Bound::Excluded(noon), Bound::Included(later)))
        );
        assert_eq!(rows[0].tstz, Some(Range::from(..=instant(-1))));
        assert_eq!(
            rows[0].list,
            Some(vec![Some(Range::Empty), Some(Range::from(1..3))])
        );
        assert_eq!(
            (rows[1].int8, rows[1].day),
            (Some(Range::Empty), Some(Range::Empty))
        );
        assert_eq!(rows[1].ts, Some(Range::from(noon..)));
        assert_eq!(
            rows[1].tstz,
            Some(between(Bound::Excluded(instant(0)), Bound::Unbounded))
        );
        assert_eq!((rows[1].list.clone(), rows[2].int8), (None, None));

        let ids = |conn: &mut PostgresConnection, range| {
            kinds::table
                .filter(contains(kinds::tstz, range))
                .select(kinds::id)
                .load(conn)
                .unwrap()
        };
        assert_eq!(ids(conn, instant(-1)), [1]);
        assert_eq!(ids(conn, instant(0)), [0_i64; 0]);
        assert_eq!(ids(conn, instant(1)), [2]);

        let reversed = insert_into(kinds::table)
            .values(kinds::int8.to(2..1))
            .execute(conn);
        let error = reversed.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Query, "{error}");
        assert!(error.to_string().contains("lower bound"), "{error}");
    });
}

#[test]
fn conditions() {
    on_spans(|conn| {
        let seats = spans::seats;
        assert_eq!(ids!(conn, contains(seats, 4)), [1, 3]);
        assert_eq!(ids!(conn, contains(seats, 9)), [1]);
        assert_eq!(ids!(conn, contains(seats, 5)), [1]);
        assert_eq!(ids!(conn, contains(seats, i32::MAX)), [4]);
        assert_eq!(ids!(conn, contains(seats, spans::seat)), [1, 4]);
        assert_eq!(
            ids!(conn, contains(seats, spans::id.cast::<Integer>())),
            [1, 3]
        );
        assert_eq!(ids!(conn, contains(spans::prices, decimal("0.5"))), [3]);
        assert_eq!(ids!(conn, contains(spans::prices, decimal("1.5"))), [1, 3]);
        assert_eq!(
            select!(conn, contains(seats, 4)),
            [Some(true), Some(false), Some(true), Some(false), None]
        );
        assert_eq!(ids!(conn, contains_range(seats, 1..=4)), [1, 3]);
        assert_eq!(
            ids!(conn, contains_range(seats, Range::<i32>::Empty)),
            [1, 2, 3, 4]
        );
        assert_eq!(ids!(conn, contained_by(seats, ..10)), [1, 2, 3]);
        assert_eq!(ids!(conn, overlaps(seats, 9..=20)), [1, 4]);
        assert_eq!(ids!(conn, overlaps(seats, 10..20)), [0_i64; 0]);
        assert_eq!(ids!(conn, before(seats, 5..)), [3]);
        assert_eq!(ids!(conn, after(seats, ..=9)), [4]);
        assert_eq!(ids!(conn, not_right_of(seats, 3..5)), [3]);
        assert_eq!(ids!(conn, not_left_of(seats, 1..3)), [1, 4]);
        assert_eq!(ids!(conn, adjacent(seats, 10..20)), [1, 4]);
        assert_eq!(ids!(conn, adjacent(seats, 5..=5)), [3]);
        assert_eq!(ids!(conn, seats.eq(1..=9)), [1]);
        assert_eq!(ids!(conn, seats.eq(Range::<i32>::Empty)), [2]);
        assert_eq!(
            ids!(conn, seats.is_not_distinct_from(None::<Range<i32>>)),
            [5]
        );
        assert_eq!(ids!(conn, not(is_empty(seats))), [1, 3, 4]);
    });
}

#[test]
fn ends() {
    on_spans(|conn| {
        let (seats, prices) = (spans::seats, spans::prices);
        assert_eq!(
            select!(conn, lower(seats)),
            [Some(1), None, None, Some(20), None]
        );
        assert_eq!(
            select!(conn, upper(seats)),
            [Some(10), None, Some(5), None, None]
        );
        assert_eq!(select!(conn, upper(prices))[0], Some(decimal("1.5")));
        let flags = |flags: [bool; 4]| {
            [
                Some(flags[0]),
                Some(flags[1]),
                Some(flags[2]),
                Some(flags[3]),
                None,
            ]
        };
        assert_eq!(
            select!(conn, is_empty(prices)),
            flags([false, true, false, false])
        );
        assert_eq!(
            select!(conn, lower_included(prices)),
            flags([false, false, false, true])
        );
        assert_eq!(
            select!(conn, upper_included(prices)),
            flags([true, false, false, true])
        );
        assert_eq!(select!(conn, upper_included(seats)), flags([false; 4]));
        assert_eq!(
            select!(conn, lower_unbounded(seats)),
            flags([false, false, true, false])
        );
        assert_eq!(
            select!(conn, upper_unbounded(seats)),
            flags([false, false, false, true])
        );
    });
}

#[test]
fn made_of_others() {
    on_spans(|conn| {
        let seats = spans::seats;
        assert_eq!(
            select!(conn, intersection(seats, 3..=25)),
            [
                Some(Range::from(3..10)),
                Some(Range::Empty),
                Some(Range::from(3..5)),
                Some(Range::from(20..26)),
                None
            ]
        );
        assert_eq!(
            select!(conn, difference(seats, ..3)),
            [
                Some(Range::from(3..10)),
                Some(Range::Empty),
                Some(Range::from(3..5)),
                Some(Range::from(20..)),
                None
            ]
        );
        assert_eq!(
            select!(conn, merge(seats, 30..31)),
            [
                Some(Range::from(1..31)),
                Some(Range::from(30..31)),
                Some(Range::from(..31)),
                Some(Range::from(20..)),
                None
            ]
        );
        let first = spans::table.filter(spans::id.eq(1));
        assert_eq!(
            first.select(union(seats, 10..12)).one(conn).unwrap(),
            Some(Range::from(1..12))
        );
        let gap = first.select(union(seats, 11..12)).one(conn).unwrap_err();
        assert!(gap.to_string().contains("contiguous"), "{gap}");
        let pieces = first.select(difference(seats, 2..3)).one(conn).unwrap_err();
        assert!(pieces.to_string().contains("contiguous"), "{pieces}");

        assert_eq!(
            select!(conn, range(spans::seat, 100)),
            [9, 1, 5, 20, 0].map(|seat| Range::from(seat..100))
        );
        assert_eq!(
            select!(conn, range(spans::seat, spans::seat)),
            [Range::Empty; 5]
        );
        assert_eq!(
            select!(conn, range_inclusive(spans::seat, spans::seat))[0],
            Range::from(9..10)
        );
        assert_eq!(
            select!(conn, range(spans::seat, None::<i32>))[0],
            Range::from(9..)
        );
        assert_eq!(
            select!(conn, range(lower(seats), upper(seats)))[3..],
            [
                Range::from(20..),
                between(Bound::Unbounded, Bound::Unbounded)
            ]
        );
    });
}

#[test]
fn a_range_as_a_value_of_a_statement() {
    on_spans(|conn| {
        let moved = update(spans::table)
            .set(spans::seats.to(difference(spans::seats, 5..)))
            .filter(overlaps(spans::seats, 5..10));
        assert_eq!(moved.execute(conn).unwrap(), 1);
        assert_eq!(ids!(conn, spans::seats.eq(1..5)), [1]);
        let value = spans::table
            .filter(spans::id.eq(1))
            .select(val::<querent::types::Range<Integer>, _>(1..=2));
        assert_eq!(value.one(conn).unwrap(), Range::from(1..3));
    });
}

#[test]
fn an_infinite_date_is_no_end() {
    on_engine(Kind::Postgres, KINDS, |conn| {
        conn.batch("INSERT INTO kinds (day) VALUES ('[2024-01-01,infinity)')")
            .unwrap();
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        let error = kinds::table
            .select(kinds::day)
            .load(&mut **conn)
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.column()),
            (ErrorKind::Decode, Some("day"))
        );
    });
}
