//! Dates, times and instants.

use querent::jiff::Timestamp;
use querent::jiff::civil::{date, time};
use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, kinds, round_trip};

#[test]
fn dates_and_times() {
    on_every_engine(KINDS, |conn| {
        round_trip!(
            conn,
            day,
            [
                date(1970, 1, 1),
                date(2024, 2, 29),
                date(1582, 10, 10),
                date(1000, 1, 1),
                date(9999, 12, 31),
                date(1, 1, 1)
            ]
        );
        round_trip!(
            conn,
            clock,
            [
                time(0, 0, 0, 0),
                time(12, 30, 15, 0),
                time(23, 59, 59, 999_999_000),
                time(1, 2, 3, 4_000)
            ]
        );
        round_trip!(
            conn,
            at,
            [
                date(1970, 1, 1).at(0, 0, 0, 0),
                date(2024, 2, 29).at(23, 59, 59, 999_999_000),
                date(1000, 1, 1).at(0, 0, 0, 1_000),
                date(9999, 12, 31).at(23, 59, 59, 0),
                // An hour that many time zones leave out.
                date(2024, 3, 31).at(2, 30, 0, 0),
            ]
        );
        let instants = [
            "1970-01-01T00:00:01Z",
            "2024-06-30T23:59:59.999999Z",
            "2024-03-31T02:30:00+02:00",
            "2037-12-31T23:59:59-11:00",
        ];
        round_trip!(
            conn,
            moment,
            instants.map(|text| text.parse::<Timestamp>().unwrap())
        );
    });
}

#[test]
fn times_in_order() {
    on_every_engine(KINDS, |conn| {
        let instants = [
            "2024-01-01T00:00:00Z",
            "2024-01-01T00:00:00.5Z",
            "2024-01-01T00:00:01Z",
            "2023-12-31T23:30:00-01:00",
        ];
        let rows: Vec<_> = instants
            .iter()
            .map(|text| {
                let moment: Timestamp = text.parse().unwrap();
                (
                    kinds::moment.to(moment),
                    kinds::at.to(moment.to_zoned(querent::jiff::tz::TimeZone::UTC).datetime()),
                )
            })
            .collect();
        insert_into(kinds::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let by_moment = kinds::table
            .select(kinds::id)
            .order_by(kinds::moment.asc())
            .load(conn)
            .unwrap();
        assert_eq!(by_moment, [1, 2, 3, 4]);
        let by_time = kinds::table
            .select(kinds::id)
            .order_by(kinds::at.desc())
            .load(conn)
            .unwrap();
        assert_eq!(by_time, [4, 3, 2, 1]);
        let from: Timestamp = "2024-01-01T00:00:00.5Z".parse().unwrap();
        assert_eq!(
            kinds::table
                .filter(kinds::moment.gt(from))
                .select(count())
                .one(conn)
                .unwrap(),
            2
        );
    });
}
