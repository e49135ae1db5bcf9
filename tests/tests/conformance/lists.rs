//! IN with lists of any length.

use querent::jiff::civil::{Date, date};
use querent::prelude::*;
use querent::uuid::Uuid;
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, NUMBERS, WORDS, fill_numbers, fill_words, kinds, numbers, words};

#[test]
fn integers() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(1), None),
                (Some(2), None),
                (None, None),
                (Some(-3), None),
                (Some(i64::MAX), None),
            ],
        );
        let a = numbers::a;
        let query = || numbers::table.select(numbers::id).order_by(numbers::id);
        assert_eq!(query().filter(a.is_in([2])).load(conn).unwrap(), [2]);
        assert_eq!(
            query().filter(a.is_in([2, 1, 2, 99])).load(conn).unwrap(),
            [1, 2]
        );
        assert_eq!(
            query()
                .filter(a.is_in([i64::MAX, i64::MIN, -3]))
                .load(conn)
                .unwrap(),
            [4, 5]
        );
        assert_eq!(
            query().filter(a.is_not_in([2, -3])).load(conn).unwrap(),
            [1, 5]
        );
        assert_eq!(
            query().filter(not(a.is_in([2, -3]))).load(conn).unwrap(),
            [1, 5]
        );
        let many: Vec<i64> = (2..5_000).collect();
        assert_eq!(query().filter(a.is_in(&many)).load(conn).unwrap(), [2]);
        assert_eq!(
            query().filter(a.is_in(&many[1..])).load(conn).unwrap(),
            [0; 0]
        );
        // Placeholders, padded or not, and one value.
        for length in [15, 16, 17, 20, 21, 1000, 1023, 1024, 1025] {
            let list = &many[..length];
            assert_eq!(query().filter(a.is_in(list)).load(conn).unwrap(), [2]);
            assert_eq!(
                query().filter(a.is_not_in(list)).load(conn).unwrap(),
                [1, 4, 5]
            );
        }
    });
}

#[test]
fn nothing_is_in_an_empty_list() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), None]);
        let query = || words::table.select(words::id).order_by(words::id);
        let (texts, ids): ([&str; 0], Vec<i64>) = ([], vec![]);
        assert_eq!(
            query().filter(words::id.is_in(&ids)).load(conn).unwrap(),
            [0; 0]
        );
        assert_eq!(
            query().filter(words::word.is_in(texts)).load(conn).unwrap(),
            [0; 0]
        );
        // Not even NULL is in it.
        assert_eq!(
            query()
                .filter(words::word.is_not_in(texts))
                .load(conn)
                .unwrap(),
            [1, 2]
        );
        assert_eq!(
            query()
                .filter(words::id.is_not_in(&ids))
                .load(conn)
                .unwrap(),
            [1, 2]
        );
    });
}

#[test]
fn texts() {
    on_every_engine(WORDS, |conn| {
        let odd = [
            "it's",
            "\"q\"",
            "back\\slash",
            "a,b",
            "{}",
            "é",
            "🎶",
            "",
            "null",
            "line\nbreak",
            "a%",
        ];
        let texts: Vec<_> = odd.iter().map(|text| Some(*text)).chain([None]).collect();
        fill_words(conn, &texts);
        let query = || words::table.select(words::id).order_by(words::id);
        assert_eq!(
            query().filter(words::word.is_in(odd)).load(conn).unwrap(),
            (1..=11).collect::<Vec<i64>>()
        );
        for (id, text) in (1..).zip(odd) {
            assert_eq!(
                query()
                    .filter(words::word.is_in([text]))
                    .load(conn)
                    .unwrap(),
                [id],
                "{text:?}"
            );
        }
        assert_eq!(
            query()
                .filter(words::word.is_in(["IT'S", "É", "x"]))
                .load(conn)
                .unwrap(),
            [0; 0]
        );
        assert_eq!(
            query()
                .filter(words::word.is_not_in(&odd[1..]))
                .load(conn)
                .unwrap(),
            [1]
        );
        let owned: Vec<String> = (0..1_000)
            .map(|number| format!("w{number}"))
            .chain(["é".into()])
            .collect();
        assert_eq!(
            query()
                .filter(words::word.is_in(&owned))
                .load(conn)
                .unwrap(),
            [6]
        );
        // The same statement serves lists of other lengths.
        for length in 1..10 {
            assert_eq!(
                query()
                    .filter(words::word.is_in(&odd[..length]))
                    .load(conn)
                    .unwrap()
                    .len(),
                length
            );
        }
    });
}

#[test]
fn other_types() {
    on_every_engine(KINDS, |conn| {
        let days: Vec<Date> = vec![date(2024, 2, 29), date(1999, 12, 31)];
        let uid = Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
        for (number, day) in (0..).zip(&days) {
            insert_into(kinds::table)
                .values((
                    kinds::day.to(*day),
                    kinds::at.to(day.at(10, 0, 0, 250_000_000)),
                    kinds::moment.to("2024-03-01T00:00:00.5Z"
                        .parse::<querent::jiff::Timestamp>()
                        .unwrap()),
                    kinds::clock.to(querent::jiff::civil::time(number, 30, 0, 0)),
                    kinds::double.to(0.1 + f64::from(number)),
                    kinds::flag.to(number == 0),
                    kinds::uid.to(uid),
                    kinds::small.to(i16::from(number)),
                ))
                .execute(conn)
                .unwrap();
        }
        insert_into(kinds::table)
            .values(kinds::word.to("all else is NULL"))
            .execute(conn)
            .unwrap();
        let query = || kinds::table.select(kinds::id).order_by(kinds::id);
        assert_eq!(
            query().filter(kinds::day.is_in(&days)).load(conn).unwrap(),
            [1, 2]
        );
        assert_eq!(
            query()
                .filter(kinds::day.is_not_in(&days[..1]))
                .load(conn)
                .unwrap(),
            [2]
        );
        assert_eq!(
            query()
                .filter(kinds::at.is_in([days[1].at(10, 0, 0, 250_000_000)]))
                .load(conn)
                .unwrap(),
            [2]
        );
        let moment = "2024-03-01T01:00:00.5+01:00"
            .parse::<querent::jiff::Timestamp>()
            .unwrap();
        assert_eq!(
            query()
                .filter(kinds::moment.is_in([moment]))
                .load(conn)
                .unwrap(),
            [1, 2]
        );
        assert_eq!(
            query()
                .filter(kinds::clock.is_in([querent::jiff::civil::time(1, 30, 0, 0)]))
                .load(conn)
                .unwrap(),
            [2]
        );
        assert_eq!(
            query()
                .filter(kinds::double.is_in([0.1, 5.0]))
                .load(conn)
                .unwrap(),
            [1]
        );
        assert_eq!(
            query()
                .filter(kinds::flag.is_in([true]))
                .load(conn)
                .unwrap(),
            [1]
        );
        assert_eq!(
            query()
                .filter(kinds::flag.is_in([true, false]))
                .load(conn)
                .unwrap(),
            [1, 2]
        );
        assert_eq!(
            query().filter(kinds::uid.is_in([uid])).load(conn).unwrap(),
            [1, 2]
        );
        assert_eq!(
            query()
                .filter(kinds::small.is_in([1_i16, 2]))
                .load(conn)
                .unwrap(),
            [2]
        );
    });
}

#[test]
fn more_values_than_a_statement_can_bind() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(70_000), None)]);
        let many: Vec<i64> = (1..=70_000).collect();
        assert_eq!(
            numbers::table
                .filter(numbers::a.is_in(&many))
                .select(numbers::id)
                .load(conn)
                .unwrap(),
            [1]
        );
    });
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("w70000")]);
        let many: Vec<String> = (1..=70_000).map(|number| format!("w{number}")).collect();
        let found = words::table
            .filter(words::word.is_in(&many))
            .select(words::id)
            .load(conn);
        // The texts of a list are bound one by one on MySQL and MariaDB.
        if conn.engine().is_mysql_family() {
            let error = found.unwrap_err();
            assert_eq!(error.kind(), querent::ErrorKind::Encode);
            assert!(error.to_string().contains("65535"), "{error}");
        } else {
            assert_eq!(found.unwrap(), [1]);
        }
        assert_eq!(words::table.select(count()).one(conn).unwrap(), 1);
    });
}
