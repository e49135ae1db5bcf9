//! Aggregates, over rows, over NULLs and over no rows.

use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent_tests::cases::on_every_engine;

use super::tables::{
    KINDS, NUMBERS, WORDS, fill_numbers, fill_words, kinds, numbers, owned, words,
};

#[test]
fn nulls_are_left_out() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[
                (Some(4), None),
                (None, None),
                (Some(-1), None),
                (Some(4), None),
            ],
        );
        let (a, b) = (numbers::a, numbers::b);
        let row: (i64, i64, Option<i64>, Option<i64>, Option<i64>, Option<f64>) = numbers::table
            .select((count(), count_of(a), min(a), max(a), sum(a), avg(a)))
            .one(conn)
            .unwrap();
        // The mean of 4, -1 and 4.
        assert_eq!(row, (4, 3, Some(-1), Some(4), Some(7), Some(7.0 / 3.0)));
        let row = numbers::table
            .select((count(), count_of(b), min(b), max(b), sum(b), avg(b)))
            .one(conn)
            .unwrap();
        assert_eq!(row, (4, 0, None, None, None, None));
    });
}

#[test]
fn over_no_rows_only_counts_are_not_null() {
    on_every_engine(NUMBERS, |conn| {
        let a = numbers::a;
        let row = numbers::table
            .select((count(), count_of(a), min(a), max(a), sum(a), avg(a)))
            .one(conn)
            .unwrap();
        assert_eq!(row, (0, 0, None, None, None, None));
        let row = numbers::table
            .filter(a.gt(0))
            .select((min(numbers::id), sum(numbers::id)))
            .one(conn)
            .unwrap();
        assert_eq!(
            row,
            (None, None),
            "an aggregate of a NOT NULL column can be NULL"
        );
    });
}

#[test]
fn sums_keep_their_precision() {
    on_every_engine(KINDS, |conn| {
        let rows: Vec<_> = ["0.1", "0.2", "0.0001", "99999999.9999"]
            .iter()
            .map(|text| kinds::price.to(text.parse::<Decimal>().unwrap()))
            .collect();
        insert_into(kinds::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let row = kinds::table
            .select((sum(kinds::price), min(kinds::price), max(kinds::price)))
            .one(conn)
            .unwrap();
        let of = |text: &str| Some(text.parse::<Decimal>().unwrap());
        assert_eq!(row, (of("100000000.3"), of("0.0001"), of("99999999.9999")));
        let mean = kinds::table
            .select(avg(kinds::price))
            .one(conn)
            .unwrap()
            .unwrap();
        assert!((mean - 25_000_000.075).abs() < 1e-6, "{mean}");
    });
}

#[test]
fn integers_of_every_width_sum_to_64_bits() {
    on_every_engine(KINDS, |conn| {
        let rows = [
            (i16::MAX, i32::MAX, 1 << 62),
            (i16::MAX, i32::MAX, (1 << 62) - 1),
        ]
        .map(|(small, int, big)| {
            (
                kinds::small.to(small),
                kinds::int.to(int),
                kinds::big.to(big),
            )
        });
        insert_into(kinds::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let row: (Option<i64>, Option<i64>, Option<i64>) = kinds::table
            .select((sum(kinds::small), sum(kinds::int), sum(kinds::big)))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some(65_534), Some(4_294_967_294), Some(i64::MAX)));
        let row = kinds::table
            .select((avg(kinds::small), avg(kinds::int)))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some(32_767.0), Some(2_147_483_647.0)));
    });
}

#[test]
fn floating_point() {
    on_every_engine(KINDS, |conn| {
        let rows = [(1.5, 0.25), (2.5, 0.5), (-1.0, 0.0)]
            .map(|(double, real)| (kinds::double.to(double), kinds::real.to(real)));
        insert_into(kinds::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let row = kinds::table
            .select((
                sum(kinds::double),
                avg(kinds::double),
                min(kinds::double),
                max(kinds::real),
                sum(kinds::real),
            ))
            .one(conn)
            .unwrap();
        assert_eq!(
            row,
            (Some(3.0), Some(1.0), Some(-1.0), Some(0.5), Some(0.75))
        );
    });
}

#[test]
fn least_and_greatest_of_text_and_time() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("b"), None, Some("B"), Some("é")]);
        let row = words::table
            .select((min(words::word), max(words::word)))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some(owned("B")), Some(owned("é"))));
    });
    on_every_engine(KINDS, |conn| {
        let days = [date(2024, 2, 29), date(1999, 12, 31), date(2024, 3, 1)];
        let rows = days.map(|day| (kinds::day.to(day), kinds::at.to(day.at(1, 2, 3, 4_000))));
        insert_into(kinds::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let row = kinds::table
            .select((min(kinds::day), max(kinds::day), min(kinds::at)))
            .one(conn)
            .unwrap();
        assert_eq!(
            row,
            (
                Some(days[1]),
                Some(days[2]),
                Some(days[1].at(1, 2, 3, 4_000))
            )
        );
    });
}

#[test]
fn aggregates_of_expressions_and_in_expressions() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[(Some(1), Some(2)), (Some(3), Some(4)), (None, Some(5))],
        );
        let (a, b) = (numbers::a, numbers::b);
        let row = numbers::table
            .select((
                sum(a * b),
                sum(a) + sum(b),
                max(a) - min(a),
                coalesce(sum(a), 0),
                count() + 1,
                sum(coalesce(a, 10)),
            ))
            .one(conn)
            .unwrap();
        assert_eq!(row, (Some(14), Some(15), Some(2), 4, 4, Some(14)));
    });
}
