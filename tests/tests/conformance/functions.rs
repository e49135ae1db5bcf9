//! `lower`, `upper`, `length`, `coalesce` and `val`.

use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types;
use querent_tests::cases::on_every_engine;

use super::tables::{
    KINDS, NUMBERS, WORDS, fill_numbers, fill_words, kinds, numbers, owned, words,
};

#[test]
fn letters_change_their_case() {
    on_every_engine(WORDS, |conn| {
        fill_words(
            conn,
            &[
                Some("AbC 1"),
                Some("Ünï"),
                Some("ΩΔ"),
                Some("日本 🎶"),
                Some(""),
                None,
            ],
        );
        let rows = words::table
            .select((lower(words::tag), upper(words::tag)))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        let expected = [
            ("abc 1", "ABC 1"),
            ("ünï", "ÜNÏ"),
            ("ωδ", "ΩΔ"),
            ("日本 🎶", "日本 🎶"),
            ("", ""),
            ("", ""),
        ];
        assert_eq!(rows, expected.map(|(low, up)| (owned(low), owned(up))));
        // The argument may be NULL, and so may the result.
        let rows: Vec<Option<String>> = words::table
            .filter(words::id.is_in([1, 6]))
            .select(upper(words::word))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [Some(owned("ABC 1")), None]);
    });
}

#[test]
fn length_counts_characters() {
    on_every_engine(WORDS, |conn| {
        fill_words(
            conn,
            &[
                Some("abc"),
                Some("Ünï"),
                Some("🎶"),
                Some(""),
                Some(" a  "),
                Some("e\u{301}"),
                None,
            ],
        );
        let rows: Vec<(Option<i32>, i32)> = words::table
            .select((length(words::word), length(words::tag)))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        let lengths: Vec<_> = rows.iter().map(|row| row.0).collect();
        assert_eq!(
            lengths,
            [Some(3), Some(3), Some(1), Some(0), Some(4), Some(2), None]
        );
        assert!(
            rows.iter()
                .all(|(of_word, of_tag)| of_word.unwrap_or(0) == *of_tag)
        );
        let long = words::table
            .filter(length(words::word).gt(3))
            .select(words::id)
            .load(conn)
            .unwrap();
        assert_eq!(long, [5]);
    });
}

#[test]
fn coalesce_is_not_null_when_an_argument_is_not() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(1), Some(10)),
                (None, Some(20)),
                (Some(3), None),
                (None, None),
            ],
        );
        let (a, b) = (numbers::a, numbers::b);
        let rows: Vec<(Option<i64>, i64, i64, i64)> = numbers::table
            .select((
                coalesce(a, b),
                coalesce(a, 7),
                coalesce(coalesce(a, b), numbers::id),
                coalesce(numbers::id, a),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        let expected = [
            (Some(1), 1, 1, 1),
            (Some(20), 7, 20, 2),
            (Some(3), 3, 3, 3),
            (None, 7, 4, 4),
        ];
        assert_eq!(rows, expected);
        let nothing: Option<i64> = None;
        let rows: Vec<Option<i64>> = numbers::table
            .select(coalesce(a, nothing))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [Some(1), None, Some(3), None]);
    });
}

#[test]
fn functions_in_functions_and_conditions() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("Rust"), None, Some("SQL")]);
        let rows = words::table
            .filter(lower(coalesce(words::word, "RUST")).eq("rust"))
            .select((words::id, length(upper(words::tag)) + 1))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(1, 5), (2, 1)]);
    });
}

#[test]
fn values_in_a_select_list_have_their_types() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(None, None)]);
        let instant: querent::jiff::Timestamp = "2024-02-29T12:30:00.000001Z".parse().unwrap();
        let row = numbers::table
            .select((
                val::<types::BigInt, _>(i64::MAX),
                val::<types::Bool, _>(true),
                val::<types::Double, _>(0.1),
                val::<types::Text, _>("it's"),
                val::<types::Numeric, _>(Decimal::new(1_2345, 4)),
                val::<types::Date, _>(date(2024, 2, 29)),
                val::<types::Timestamp, _>(date(2024, 2, 29).at(23, 59, 59, 999_999_000)),
                val::<types::TimestampTz, _>(instant),
                val::<types::Text, _>(None::<&str>),
            ))
            .one(conn)
            .unwrap();
        let (int, truth, double, text, decimal, day, at, moment, nothing) = row;
        assert_eq!(
            (int, truth, double, text.as_str()),
            (i64::MAX, true, 0.1, "it's")
        );
        assert_eq!(decimal, Decimal::new(1_2345, 4));
        assert_eq!(
            (day, at),
            (
                date(2024, 2, 29),
                date(2024, 2, 29).at(23, 59, 59, 999_999_000)
            )
        );
        assert_eq!((moment, nothing), (instant, None));
    });
}

#[test]
fn functions_of_whole_expressions() {
    on_every_engine(KINDS, |conn| {
        insert_into(kinds::table)
            .values((kinds::big.to(2), kinds::word.to("x")))
            .execute(conn)
            .unwrap();
        let row = kinds::table
            .select((
                coalesce(kinds::double, kinds::real),
                coalesce(kinds::flag, kinds::big.eq(2)),
                coalesce(kinds::day, date(2000, 1, 1)),
                coalesce(kinds::price, Decimal::ONE),
            ))
            .one(conn)
            .unwrap();
        assert_eq!(row, (None, Some(true), date(2000, 1, 1), Decimal::ONE));
    });
}
