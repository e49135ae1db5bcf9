//! Adding to dates and times, and the time between two.

use querent::jiff::civil::{Date, DateTime, date, time};
use querent::prelude::*;
use querent::time::{
    Day, Hour, Microsecond, Minute, Month, Quarter, Second, Week, Year, add, difference, from_utc,
    subtract,
};
use querent::types;
use querent_tests::cases::on_every_engine;

use super::super::tables::{KINDS, kinds};
use super::{fill, instant};

#[test]
fn adding_keeps_the_day_of_the_month() {
    let moments = [
        date(2024, 1, 31).at(12, 0, 0, 500_000_000),
        date(2024, 2, 29).at(0, 0, 0, 0),
        date(2023, 12, 31).at(23, 59, 59, 999_999_000),
    ];
    on_every_engine(KINDS, |conn| {
        fill(conn, &moments);
        macro_rules! all {
            ($amount:expr, $unit:ident, $expected:expr) => {
                let expected: [Date; 3] = $expected;
                assert_eq!(select!(conn, add(kinds::day, $amount, $unit)), expected);
                assert_eq!(
                    select!(conn, subtract(kinds::day, -$amount, $unit)),
                    expected
                );
                let at: Vec<_> = expected
                    .iter()
                    .zip(moments)
                    .map(|(day, at)| day.to_datetime(at.time()))
                    .collect();
                assert_eq!(select!(conn, add(kinds::at, $amount, $unit)), at);
                assert_eq!(select!(conn, subtract(kinds::at, -$amount, $unit)), at);
                let instants: Vec<_> = at.into_iter().map(instant).collect();
                assert_eq!(select!(conn, add(kinds::moment, $amount, $unit)), instants);
                assert_eq!(
                    select!(conn, subtract(kinds::moment, -$amount, $unit)),
                    instants
                );
            };
        }
        all!(
            1,
            Month,
            [date(2024, 2, 29), date(2024, 3, 29), date(2024, 1, 31)]
        );
        all!(
            -1,
            Month,
            [date(2023, 12, 31), date(2024, 1, 29), date(2023, 11, 30)]
        );
        all!(
            13,
            Month,
            [date(2025, 2, 28), date(2025, 3, 29), date(2025, 1, 31)]
        );
        all!(
            1,
            Quarter,
            [date(2024, 4, 30), date(2024, 5, 29), date(2024, 3, 31)]
        );
        all!(
            1,
            Year,
            [date(2025, 1, 31), date(2025, 2, 28), date(2024, 12, 31)]
        );
        all!(
            -4,
            Year,
            [date(2020, 1, 31), date(2020, 2, 29), date(2019, 12, 31)]
        );
        all!(
            1,
            Week,
            [date(2024, 2, 7), date(2024, 3, 7), date(2024, 1, 7)]
        );
        all!(
            -366,
            Day,
            [date(2023, 1, 30), date(2023, 2, 28), date(2022, 12, 30)]
        );
        all!(0, Day, moments.map(|at| at.date()));
    });
}

#[test]
fn adding_times() {
    let moments = [
        date(2024, 1, 31).at(23, 0, 0, 500_000_000),
        date(2024, 3, 1).at(0, 30, 0, 0),
    ];
    on_every_engine(KINDS, |conn| {
        fill(conn, &moments);
        macro_rules! all {
            ($amount:expr, $unit:ident, $expected:expr) => {
                let expected: [DateTime; 2] = $expected;
                assert_eq!(select!(conn, add(kinds::at, $amount, $unit)), expected);
                assert_eq!(
                    select!(conn, subtract(kinds::at, -$amount, $unit)),
                    expected
                );
                assert_eq!(
                    select!(conn, add(kinds::moment, $amount, $unit)),
                    expected.map(instant)
                );
                let wrapped = expected.map(|at| at.time());
                assert_eq!(select!(conn, add(kinds::clock, $amount, $unit)), wrapped);
                assert_eq!(
                    select!(conn, subtract(kinds::clock, -$amount, $unit)),
                    wrapped
                );
            };
        }
        all!(
            2,
            Hour,
            [
                date(2024, 2, 1).at(1, 0, 0, 500_000_000),
                date(2024, 3, 1).at(2, 30, 0, 0)
            ]
        );
        all!(
            -31,
            Minute,
            [
                date(2024, 1, 31).at(22, 29, 0, 500_000_000),
                date(2024, 2, 29).at(23, 59, 0, 0)
            ]
        );
        all!(
            3_600,
            Second,
            [
                date(2024, 2, 1).at(0, 0, 0, 500_000_000),
                date(2024, 3, 1).at(1, 30, 0, 0)
            ]
        );
        all!(
            -1,
            Microsecond,
            [
                date(2024, 1, 31).at(23, 0, 0, 499_999_000),
                date(2024, 3, 1).at(0, 29, 59, 999_999_000)
            ]
        );
    });
}

#[test]
fn adding_a_column() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                date(2024, 1, 31).at(0, 0, 0, 0),
                date(2024, 3, 31).at(0, 0, 0, 0),
            ],
        );
        let expected = [date(2024, 2, 29), date(2024, 5, 31)];
        assert_eq!(select!(conn, add(kinds::day, kinds::id, Month)), expected);
        let later = kinds::table
            .filter(add(kinds::day, kinds::id + 1, Day).gt(date(2024, 2, 2)))
            .select(kinds::id);
        assert_eq!(later.load(conn).unwrap(), [2]);
        let null: Option<Date> = kinds::table
            .filter(kinds::id.eq(1))
            .select(add(kinds::day, kinds::big, Day))
            .one(conn)
            .unwrap();
        assert_eq!(null, None);
    });
}

#[test]
fn differences_count_whole_units() {
    let pairs = [
        ("2024-01-31T00:00:00", "2024-02-29T00:00:00"),
        ("2024-02-29T00:00:00", "2024-01-31T00:00:00"),
        ("2024-03-31T00:00:00", "2024-02-29T00:00:00"),
        ("2020-02-29T12:00:00", "2025-02-28T12:00:00"),
        ("2020-02-29T12:00:00", "2025-03-01T11:59:59.999999"),
        ("2025-03-01T12:00:00", "2020-02-29T12:00:00.000001"),
        ("2024-02-29T12:00:00", "2024-03-31T10:00:00"),
        ("2024-05-05T23:59:00", "2024-05-06T00:01:00"),
        ("2024-05-06T00:01:00", "2024-05-05T23:59:00"),
        ("2024-05-05T00:00:00", "2024-05-05T00:00:00"),
    ]
    .map(|(from, to)| {
        (
            from.parse::<DateTime>().unwrap(),
            to.parse::<DateTime>().unwrap(),
        )
    });
    on_every_engine(KINDS, |conn| {
        macro_rules! all {
            ($unit:ident, $expected:expr) => {
                let expected: [i64; 10] = $expected;
                for ((from, to), expected) in pairs.into_iter().zip(expected) {
                    let row = kinds::table
                        .select((
                            difference($unit, kinds::at, to),
                            difference(
                                $unit,
                                val::<types::Timestamp, _>(from),
                                val::<types::Timestamp, _>(to),
                            ),
                            difference($unit, from_utc(kinds::at), instant(to)),
                            difference(
                                $unit,
                                val::<types::TimestampTz, _>(instant(to)),
                                from_utc(kinds::at),
                            ),
                        ))
                        .filter(kinds::at.eq(from))
                        .first(conn)
                        .unwrap()
                        .unwrap();
                    let all = (Some(expected), expected, Some(expected), Some(-expected));
                    assert_eq!(row, all, "{from} to {to} in {}", stringify!($unit));
                }
            };
        }
        fill(conn, &pairs.map(|(from, _)| from));
        all!(Year, [0, 0, 0, 4, 5, -5, 0, 0, 0, 0]);
        all!(Quarter, [0, 0, 0, 19, 20, -20, 0, 0, 0, 0]);
        all!(Month, [0, 0, -1, 59, 60, -60, 1, 0, 0, 0]);
        all!(Week, [4, -4, -4, 260, 260, -260, 4, 0, 0, 0]);
        all!(Day, [29, -29, -31, 1826, 1826, -1826, 30, 0, 0, 0]);
        all!(Hour, [696, -696, -744, 43824, 43847, -43847, 742, 0, 0, 0]);
        all!(
            Minute,
            [
                41_760, -41_760, -44_640, 2_629_440, 2_630_879, -2_630_879, 44_520, 2, -2, 0
            ]
        );
        all!(
            Second,
            [
                2_505_600,
                -2_505_600,
                -2_678_400,
                157_766_400,
                157_852_799,
                -157_852_799,
                2_671_200,
                120,
                -120,
                0
            ]
        );
        all!(
            Microsecond,
            [
                2_505_600_000_000,
                -2_505_600_000_000,
                -2_678_400_000_000,
                157_766_400_000_000,
                157_852_799_999_999,
                -157_852_799_999_999,
                2_671_200_000_000,
                120_000_000,
                -120_000_000,
                0
            ]
        );
    });
}

#[test]
fn differences_of_dates_and_of_times() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                date(2024, 1, 31).at(10, 0, 0, 0),
                date(2024, 3, 15).at(23, 59, 59, 500_000_000),
            ],
        );
        let to = date(2024, 2, 29);
        assert_eq!(select!(conn, difference(Day, kinds::day, to)), [29, -15]);
        assert_eq!(select!(conn, difference(Week, kinds::day, to)), [4, -2]);
        assert_eq!(select!(conn, difference(Month, kinds::day, to)), [0, 0]);
        assert_eq!(
            select!(conn, difference(Quarter, kinds::day, date(2025, 1, 31))),
            [4, 3]
        );
        assert_eq!(
            select!(conn, difference(Year, kinds::day, date(2020, 3, 15))),
            [-3, -4]
        );
        let to = time(9, 59, 59, 999_999_000);
        assert_eq!(select!(conn, difference(Hour, kinds::clock, to)), [0, -13]);
        assert_eq!(
            select!(conn, difference(Minute, kinds::clock, to)),
            [0, -839]
        );
        assert_eq!(
            select!(conn, difference(Second, kinds::clock, to)),
            [0, -50_399]
        );
        assert_eq!(
            select!(conn, difference(Microsecond, kinds::clock, to)),
            [-1, -50_399_500_001]
        );
        let ages = kinds::table
            .filter(difference(Day, kinds::day, kinds::day).eq(0))
            .select(count());
        assert_eq!(ages.one(conn).unwrap(), 2);
    });
}
