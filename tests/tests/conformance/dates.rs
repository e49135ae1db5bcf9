//! Parts, truncation, conversions and texts of dates and times.

use querent::driver::AnyConnection;
use querent::jiff::Timestamp;
use querent::jiff::civil::{Date, DateTime, Time, date, time};
use querent::prelude::*;
use querent::time::{
    Day, DayOfYear, Epoch, Hour, IsoYear, Microsecond, Minute, Month, Quarter, Second, Week,
    Weekday, Year, add, at_utc, at_zone, current_date, current_time, date_of, difference, extract,
    from_utc, from_zone, iso, now, subtract, time_of, trunc,
};
use querent_tests::cases::{on_engine, on_every_engine};

use super::tables::{KINDS, kinds};

/// Fills `kinds` with days, times and instants that go together; the last row has none.
fn fill(conn: &mut AnyConnection, moments: &[DateTime]) {
    let rows: Vec<_> = moments
        .iter()
        .map(|at| {
            (
                kinds::day.to(at.date()),
                kinds::clock.to(at.time()),
                kinds::at.to(*at),
                // A TIMESTAMP of MySQL holds no others.
                kinds::moment.to((1970..2038).contains(&at.year()).then(|| instant(*at))),
            )
        })
        .collect();
    insert_into(kinds::table)
        .values(rows)
        .execute(conn)
        .unwrap();
    insert_into(kinds::table)
        .values(kinds::small.to(0))
        .execute(conn)
        .unwrap();
}

/// A date and time of day in UTC.
fn instant(at: DateTime) -> Timestamp {
    querent::jiff::tz::Offset::UTC.to_timestamp(at).unwrap()
}

/// Selects an expression over the rows of [`fill`], without the last one, which is NULL.
macro_rules! select {
    ($conn:ident, $expression:expr) => {{
        let mut rows: Vec<_> = kinds::table
            .select($expression)
            .order_by(kinds::id)
            .load($conn)
            .unwrap();
        assert_eq!(rows.pop(), Some(None), "of NULL");
        rows.into_iter().map(Option::unwrap).collect::<Vec<_>>()
    }};
}

mod arithmetic;

#[test]
fn fields_of_dates() {
    let moments = [
        date(2024, 2, 29).at(0, 0, 0, 0),
        date(2024, 12, 31).at(23, 59, 59, 999_999_000),
        date(2023, 1, 1).at(12, 30, 15, 250_000_000),
        date(2021, 1, 3).at(1, 2, 3, 4_000),
        date(1999, 11, 30).at(9, 0, 0, 0),
    ];
    on_every_engine(KINDS, |conn| {
        fill(conn, &moments);
        macro_rules! all {
            ($field:ident, $expected:expr) => {
                assert_eq!(select!(conn, extract($field, kinds::day)), $expected);
                assert_eq!(select!(conn, extract($field, kinds::at)), $expected);
                assert_eq!(select!(conn, extract($field, kinds::moment)), $expected);
            };
        }
        all!(Year, [2024, 2024, 2023, 2021, 1999]);
        all!(Quarter, [1, 4, 1, 1, 4]);
        all!(Month, [2, 12, 1, 1, 11]);
        all!(Week, [9, 1, 52, 53, 48]);
        all!(IsoYear, [2024, 2025, 2022, 2020, 1999]);
        all!(Day, [29, 31, 1, 3, 30]);
        all!(Weekday, [4, 2, 7, 7, 2]);
        all!(DayOfYear, [60, 366, 1, 3, 334]);
        let seconds = [
            1_709_164_800,
            1_735_689_599,
            1_672_576_215,
            1_609_635_723,
            943_952_400,
        ];
        assert_eq!(select!(conn, extract(Epoch, kinds::at)), seconds);
        assert_eq!(select!(conn, extract(Epoch, kinds::moment)), seconds);
        let days: Vec<i64> = seconds
            .iter()
            .map(|second| second - second % 86_400)
            .collect();
        assert_eq!(select!(conn, extract(Epoch, kinds::day)), days);
    });
}

#[test]
fn fields_of_times() {
    let moments = [
        date(2024, 2, 29).at(0, 0, 0, 0),
        date(2024, 12, 31).at(23, 59, 59, 999_999_000),
        date(2023, 1, 1).at(12, 30, 15, 250_000_000),
        date(2021, 1, 3).at(1, 2, 3, 4_000),
    ];
    on_every_engine(KINDS, |conn| {
        fill(conn, &moments);
        macro_rules! all {
            ($field:ident, $expected:expr) => {
                assert_eq!(select!(conn, extract($field, kinds::clock)), $expected);
                assert_eq!(select!(conn, extract($field, kinds::at)), $expected);
                assert_eq!(select!(conn, extract($field, kinds::moment)), $expected);
            };
        }
        all!(Hour, [0, 23, 12, 1]);
        all!(Minute, [0, 59, 30, 2]);
        all!(Second, [0, 59, 15, 3]);
        all!(Microsecond, [0, 999_999, 250_000, 4]);
    });
}

#[test]
fn seconds_before_1970_are_rounded_down() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                date(1969, 12, 31).at(23, 59, 59, 999_999_000),
                date(1969, 12, 31).at(23, 59, 58, 0),
            ],
        );
        assert_eq!(select!(conn, extract(Epoch, kinds::at)), [-1, -2]);
    });
}

#[test]
fn truncation() {
    let late = date(2024, 12, 31).at(23, 59, 59, 999_999_000);
    let early = date(1000, 1, 1).at(0, 0, 0, 1_000);
    let sunday = date(2024, 5, 5).at(12, 30, 15, 250_000_000);
    on_every_engine(KINDS, |conn| {
        fill(conn, &[late, early, sunday]);
        macro_rules! days {
            ($unit:ident, $expected:expr) => {
                let expected: [Date; 3] = $expected;
                assert_eq!(select!(conn, trunc($unit, kinds::day)), expected);
                let expected = expected.map(|day| day.at(0, 0, 0, 0));
                assert_eq!(select!(conn, trunc($unit, kinds::at)), expected);
                // Instants begin in 1970 on MySQL.
                let instants = select!(conn, trunc($unit, from_utc(kinds::at)));
                assert_eq!(instants, expected.map(instant));
            };
        }
        days!(Year, [date(2024, 1, 1), date(1000, 1, 1), date(2024, 1, 1)]);
        days!(
            Quarter,
            [date(2024, 10, 1), date(1000, 1, 1), date(2024, 4, 1)]
        );
        days!(
            Month,
            [date(2024, 12, 1), date(1000, 1, 1), date(2024, 5, 1)]
        );
        days!(
            Week,
            [date(2024, 12, 30), date(999, 12, 30), date(2024, 4, 29)]
        );
        days!(Day, [late.date(), early.date(), sunday.date()]);
        macro_rules! times {
            ($unit:ident, $expected:expr) => {
                let expected: [Time; 3] = $expected;
                assert_eq!(select!(conn, trunc($unit, kinds::clock)), expected);
                let at = [late, early, sunday].map(|at| at.date());
                let at: Vec<_> = at
                    .iter()
                    .zip(expected)
                    .map(|(day, at)| day.to_datetime(at))
                    .collect();
                assert_eq!(select!(conn, trunc($unit, kinds::at)), at);
                let instants: Vec<_> = at.into_iter().map(instant).collect();
                assert_eq!(select!(conn, trunc($unit, from_utc(kinds::at))), instants);
            };
        }
        times!(
            Hour,
            [time(23, 0, 0, 0), time(0, 0, 0, 0), time(12, 0, 0, 0)]
        );
        times!(
            Minute,
            [time(23, 59, 0, 0), time(0, 0, 0, 0), time(12, 30, 0, 0)]
        );
        times!(
            Second,
            [time(23, 59, 59, 0), time(0, 0, 0, 0), time(12, 30, 15, 0)]
        );
        times!(Microsecond, [late.time(), early.time(), sunday.time()]);
    });
}

#[test]
fn groups_by_month() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                date(2024, 1, 31).at(23, 59, 59, 999_999_000),
                date(2024, 2, 1).at(0, 0, 0, 0),
                date(2024, 1, 1).at(0, 0, 0, 0),
            ],
        );
        let month = querent::key!(trunc(Month, kinds::moment));
        let rows = kinds::table
            .filter(kinds::moment.is_not_null())
            .group_by(month)
            .select((month, count()))
            .order_by(month)
            .load(conn)
            .unwrap();
        let of = |month| Some(instant(date(2024, month, 1).at(0, 0, 0, 0)));
        assert_eq!(rows, [(of(1), 2), (of(2), 1)]);
        let year = querent::key!(extract(Year, kinds::day));
        let rows = kinds::table
            .group_by(year)
            .select((year, count()))
            .order_by(year)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(None, 1), (Some(2024), 3)]);
    });
}

#[test]
fn conversions() {
    let moments = [
        date(2024, 12, 31).at(23, 59, 59, 999_999_000),
        date(2024, 2, 29).at(0, 0, 0, 0),
    ];
    on_every_engine(KINDS, |conn| {
        fill(conn, &moments);
        assert_eq!(
            select!(conn, date_of(kinds::at)),
            moments.map(|at| at.date())
        );
        assert_eq!(
            select!(conn, date_of(kinds::moment)),
            moments.map(|at| at.date())
        );
        assert_eq!(
            select!(conn, time_of(kinds::at)),
            moments.map(|at| at.time())
        );
        assert_eq!(
            select!(conn, time_of(kinds::moment)),
            moments.map(|at| at.time())
        );
        assert_eq!(select!(conn, at_utc(kinds::moment)), moments);
        assert_eq!(select!(conn, from_utc(kinds::at)), moments.map(instant));
        let equal = kinds::table
            .filter(at_utc(kinds::moment).eq(kinds::at))
            .filter(date_of(kinds::moment).eq(kinds::day))
            .filter(time_of(kinds::at).eq(kinds::clock))
            .select(count());
        assert_eq!(equal.one(conn).unwrap(), 2);
    });
}

#[test]
fn texts() {
    on_every_engine(KINDS, |conn| {
        fill(
            conn,
            &[
                date(2024, 2, 29).at(13, 5, 9, 250_000_000),
                date(1999, 1, 1).at(0, 0, 0, 0),
            ],
        );
        assert_eq!(select!(conn, iso(kinds::day)), ["2024-02-29", "1999-01-01"]);
        assert_eq!(
            select!(conn, iso(kinds::clock)),
            ["13:05:09.250000", "00:00:00.000000"]
        );
        assert_eq!(
            select!(conn, iso(kinds::at)),
            ["2024-02-29T13:05:09.250000", "1999-01-01T00:00:00.000000"]
        );
        assert_eq!(
            select!(conn, iso(kinds::moment)),
            ["2024-02-29T13:05:09.250000Z", "1999-01-01T00:00:00.000000Z"]
        );
    });
}

#[test]
fn the_present() {
    on_every_engine(KINDS, |conn| {
        fill(conn, &[date(2024, 2, 29).at(0, 0, 0, 0)]);
        let before = Timestamp::now();
        let (first, day, clock, truth) = kinds::table
            .select((now(), current_date(), current_time(), now().eq(now())))
            .limit(1)
            .one(conn)
            .unwrap();
        // The clock of a server is that of this machine, to the millisecond on SQLite.
        let seconds = first.duration_since(before).as_secs_f64();
        assert!((-0.01..60.0).contains(&seconds), "{seconds} seconds");
        assert!(truth);
        let of_day = first.to_zoned(querent::jiff::tz::TimeZone::UTC);
        assert!(
            day == of_day.date() || clock < of_day.time(),
            "{day} {clock} {first}"
        );
        assert_eq!(
            kinds::table
                .filter(kinds::moment.lt(subtract(now(), 1, Day)))
                .select(count())
                .one(conn)
                .unwrap(),
            1
        );
        // Another statement, also in one transaction, is later.
        conn.transaction(|conn| {
            let one = kinds::table.select(now()).limit(1).one(conn)?;
            std::thread::sleep(std::time::Duration::from_millis(3));
            let other = kinds::table.select(now()).limit(1).one(conn)?;
            assert!(other > one, "{one} {other}");
            Ok::<_, querent::Error>(())
        })
        .unwrap();
    });
}

#[test]
fn named_time_zones_of_postgres() {
    on_engine(querent::dialect::Kind::Postgres, KINDS, |conn| {
        fill(
            conn,
            &[
                date(2024, 3, 31).at(0, 30, 0, 0),
                date(2024, 3, 31).at(1, 30, 0, 0),
            ],
        );
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        let conn = &mut **conn;
        let rows = kinds::table
            .select((
                at_zone(kinds::moment, "Europe/Vienna"),
                from_zone(kinds::at, "Europe/Vienna"),
            ))
            .order_by(kinds::id)
            .limit(2)
            .load(conn)
            .unwrap();
        assert_eq!(rows[0].0, Some(date(2024, 3, 31).at(1, 30, 0, 0)));
        assert_eq!(rows[1].0, Some(date(2024, 3, 31).at(3, 30, 0, 0)));
        assert_eq!(rows[0].1, Some(instant(date(2024, 3, 30).at(23, 30, 0, 0))));
    });
}

#[test]
fn the_time_zone_of_a_session_does_not_matter() {
    on_engine(querent::dialect::Kind::Postgres, KINDS, |conn| {
        fill(conn, &[date(2024, 3, 31).at(1, 30, 0, 0)]);
        conn.batch("SET TIME ZONE 'Europe/Vienna'").unwrap();
        assert_eq!(select!(conn, extract(Hour, kinds::moment)), [1]);
        assert_eq!(select!(conn, date_of(kinds::moment)), [date(2024, 3, 31)]);
        let day = instant(date(2024, 3, 31).at(0, 0, 0, 0));
        assert_eq!(select!(conn, trunc(Day, kinds::moment)), [day]);
        assert_eq!(select!(conn, trunc(Month, kinds::day)), [date(2024, 3, 1)]);
        let yesterday = instant(date(2024, 3, 30).at(1, 30, 0, 0));
        assert_eq!(select!(conn, subtract(kinds::moment, 1, Day)), [yesterday]);
        assert_eq!(
            select!(conn, difference(Day, kinds::moment, yesterday)),
            [-1]
        );
        assert_eq!(
            select!(conn, iso(kinds::moment)),
            ["2024-03-31T01:30:00.000000Z"]
        );
        assert_eq!(select!(conn, iso(kinds::day)), ["2024-03-31"]);
    });
}

#[test]
fn dates_out_of_range() {
    on_engine(querent::dialect::Kind::Sqlite, KINDS, |conn| {
        fill(conn, &[date(9999, 12, 31).at(0, 0, 0, 0)]);
        let error = kinds::table
            .select(add(kinds::day, 1, Day))
            .load(conn)
            .unwrap_err();
        assert!(error.to_string().contains("range of the years"), "{error}");
        conn.batch("UPDATE kinds SET day = 'tomorrow'").unwrap();
        let error = kinds::table
            .select(extract(Year, kinds::day))
            .load(conn)
            .unwrap_err();
        assert!(error.to_string().contains("not a date"), "{error}");
    });
}
