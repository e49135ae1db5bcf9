//! Dates and timestamps made of their parts.

use querent::jiff::civil::{Date, DateTime, date};
use querent::prelude::*;
use querent::time::{Day, Month, Year, extract, make_date, make_timestamp};
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, kinds};

#[test]
fn dates_of_parts() {
    let months = (1..=12).map(|month| (month, date(2023, month, 1).days_in_month()));
    let mut cases: Vec<_> = months
        .flat_map(|(month, last)| {
            let month = i32::from(month);
            let last = i32::from(last);
            [
                (2023, month, last),
                (2023, month, last + 1),
                (2023, month, 0),
            ]
        })
        .collect();
    cases.extend([
        (2024, 2, 29),
        (2024, 2, 30),
        (1900, 2, 28),
        (1900, 2, 29),
        (2000, 2, 29),
        (1, 1, 1),
        (70, 1, 2),
        (999, 12, 31),
        (9999, 12, 31),
        (0, 1, 1),
        (-1, 1, 1),
        (-2023, 1, 1),
        (10000, 1, 1),
        (12023, 1, 1),
        (2023, 0, 1),
        (2023, 13, 1),
        (2023, -1, 1),
        (2023, 1, -1),
        (2023, 101, 1),
        (2023, 1, 101),
        (i32::MAX, i32::MAX, i32::MAX),
        (i32::MIN, i32::MIN, i32::MIN),
    ]);
    on_every_engine(KINDS, |conn| {
        for (year, month, day) in cases.clone() {
            let narrow = |part| i8::try_from(part).ok();
            let expected = i16::try_from(year)
                .ok()
                .zip(narrow(month).zip(narrow(day)))
                .and_then(|(year, (month, day))| Date::new(year, month, day).ok())
                .filter(|date| date.year() > 0);
            let bound = querent::select(make_date(year, month, day)).one(conn);
            assert_eq!(bound.unwrap(), expected, "{year} {month} {day}");
            // The same of a column.
            insert_into(kinds::table)
                .values(kinds::int.to(day))
                .execute(conn)
                .unwrap();
            let column = kinds::table
                .select(make_date(year, month, kinds::int))
                .order_by(kinds::id.desc())
                .limit(1)
                .one(conn);
            assert_eq!(
                column.unwrap(),
                expected,
                "{year} {month} {day} of a column"
            );
        }
        // What is written back, in a mode where servers are strict.
        update(kinds::table)
            .set(kinds::day.to(make_date(2023, 2, kinds::int)))
            .all_rows()
            .execute(conn)
            .unwrap();
        let days: Vec<Option<Date>> = kinds::table
            .filter(kinds::day.is_not_null())
            .distinct()
            .order_by(kinds::day)
            .select(kinds::day)
            .load(conn)
            .unwrap();
        let expected = [1, 2, 28].map(|day| Some(date(2023, 2, day)));
        assert_eq!(days, expected);
        // NULL, and the parts of a date.
        insert_into(kinds::table)
            .values(kinds::small.to(0))
            .execute(conn)
            .unwrap();
        let none = kinds::table
            .filter(kinds::int.is_null())
            .select((
                make_date(kinds::int, 1, 1),
                make_date(2023, kinds::int, 1),
                make_date(2023, 1, kinds::int),
            ))
            .load(conn);
        assert_eq!(none.unwrap(), [(None, None, None)]);
        let first_days = kinds::table
            .filter(kinds::day.eq(date(2023, 2, 28)))
            .distinct()
            .select(make_date(
                extract(Year, kinds::day) - 1,
                extract(Month, kinds::day),
                extract(Day, kinds::day) - 27,
            ));
        assert_eq!(first_days.load(conn).unwrap(), [Some(date(2022, 2, 1))]);
    });
}

#[test]
fn timestamps_of_parts() {
    on_every_engine(KINDS, |conn| {
        let day = date(2024, 2, 29);
        let cases = [
            (0, 0, 0),
            (23, 59, 59),
            (1, 2, 3),
            (24, 0, 0),
            (-1, 0, 0),
            (0, 60, 0),
            (0, -1, 0),
            (0, 0, 60),
            (0, 0, -1),
            (i32::MAX, 0, 0),
        ];
        for (hour, minute, second) in cases {
            let narrow = |part| i8::try_from(part).unwrap_or(-1);
            let at = (narrow(hour), narrow(minute), narrow(second));
            let expected = DateTime::new(2024, 2, 29, at.0, at.1, at.2, 0).ok();
            let made = querent::select(make_timestamp(day, hour, minute, second)).one(conn);
            assert_eq!(made.unwrap(), expected, "{hour} {minute} {second}");
        }
        insert_into(kinds::table)
            .values((
                kinds::day.to(day),
                kinds::int.to(7),
                kinds::at.to(day.at(7, 8, 9, 0)),
            ))
            .execute(conn)
            .unwrap();
        // It is a timestamp like another, and the parts may be expressions.
        let rows = kinds::table
            .filter(make_timestamp(kinds::day, kinds::int, 8, kinds::int + 2).eq(kinds::at))
            .select((
                make_timestamp(make_date(1, 1, 1), 0, 0, kinds::int),
                make_timestamp(kinds::day, kinds::int * 4, 0, 0),
                make_timestamp(make_date(2023, 2, 29), 0, 0, 0),
            ))
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(Some(date(1, 1, 1).at(0, 0, 7, 0)), None, None)]);
    });
}
