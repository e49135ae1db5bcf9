//! CASE, COALESCE of several, NULLIF, tests of truth values, and casts.

use querent::expr::coalesce_of;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::{BigInt, Bytes, Double, Integer, Numeric, SmallInt, Text};
use querent_tests::cases::on_every_engine;

use super::tables::{
    KINDS, NUMBERS, TRUTHS, WORDS, fill_numbers, fill_words, kinds, numbers, owned, truths, words,
};

#[test]
fn case_takes_the_first_true_branch() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[(Some(1), Some(10)), (Some(5), None), (None, Some(3))],
        );
        let (a, b) = (numbers::a, numbers::b);
        let named = case().when(a.lt(3), "few").when(a.is_not_null(), "many");
        let rows: Vec<(Option<String>, String)> = numbers::table
            .select((named, named.otherwise("none")))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        let expected = [(Some("few"), "few"), (Some("many"), "many"), (None, "none")];
        assert_eq!(
            rows,
            expected.map(|(one, two)| (one.map(owned), owned(two)))
        );
        let rows: Vec<(Option<i64>, Option<i64>, i64)> = numbers::table
            .select((
                case().when(a.gt(2), b).otherwise(7),
                case().when(a.gt(2), numbers::id).otherwise(None::<i64>),
                case().when(b.gt(2), numbers::id * 10).otherwise(0),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [(Some(7), None, 10), (None, Some(2), 0), (Some(7), None, 30)]
        );
        let rows: Vec<(Option<i32>, bool)> = numbers::table
            .select((
                case_of(a).when(1, 100).when(b, 200),
                case_of(a).when(5, true).otherwise(false),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(Some(100), false), (None, true), (None, false)]);
    });
}

#[test]
fn case_sorts_and_filters() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), Some("b"), Some("c"), None]);
        let first = case()
            .when(words::word.eq("c"), 0)
            .when(words::word.is_null(), 1)
            .otherwise(2);
        let ids = words::table
            .order_by((first.asc(), words::id.asc()))
            .select(words::id);
        assert_eq!(ids.load(conn).unwrap(), [3, 4, 1, 2]);
        let keep = case()
            .when(words::id.gt(2), words::word.eq("c"))
            .otherwise(words::id.eq(1));
        let ids = words::table
            .filter(keep)
            .order_by(words::id)
            .select(words::id);
        assert_eq!(ids.load(conn).unwrap(), [1, 3]);
    });
}

#[test]
fn tests_of_truth_values_are_never_null() {
    on_every_engine(TRUTHS, |conn| {
        let rows = [Some(true), Some(false), None].map(|truth| truths::a.to(truth));
        insert_into(truths::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let a = truths::a;
        let rows: Vec<(bool, bool, bool, bool)> = truths::table
            .select((a.is_true(), a.is_not_true(), a.is_false(), a.is_not_false()))
            .order_by(truths::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [
                (true, false, false, true),
                (false, true, true, false),
                (false, true, false, true)
            ]
        );
        let ids = truths::table
            .filter(a.eq(true).is_not_true().and(not(a.is_false())))
            .select(truths::id)
            .load(conn)
            .unwrap();
        assert_eq!(ids, [3]);
    });
}

#[test]
fn null_is_made_and_replaced() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(0), Some(10)), (None, None)]);
        let (a, b) = (numbers::a, numbers::b);
        let rows: Vec<(Option<i64>, Option<i64>, i64)> = numbers::table
            .select((
                nullif(a, 0),
                nullif(numbers::id, 9),
                coalesce_of((nullif(a, 0), b, numbers::id)),
            ))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(None, Some(1), 10), (None, Some(2), 2)]);
        let rows: Vec<(Option<i64>, i64)> = numbers::table
            .select((coalesce_of((a, b, None::<i64>)), coalesce_of((a, b, 7))))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(Some(0), 0), (None, 7)]);
    });
}

#[test]
fn casts_of_numbers() {
    on_every_engine(KINDS, |conn| {
        for (double, price, int) in [(2.9, "2.9", 7), (-2.9, "-2.5", -7), (0.1, "100", 0)] {
            let price: Decimal = price.parse().unwrap();
            insert_into(kinds::table)
                .values((
                    kinds::double.to(double),
                    kinds::price.to(price),
                    kinds::int.to(int),
                    kinds::flag.to(int == 7),
                ))
                .execute(conn)
                .unwrap();
        }
        insert_into(kinds::table)
            .values(kinds::word.to("x"))
            .execute(conn)
            .unwrap();
        let (double, price, int, flag) = (kinds::double, kinds::price, kinds::int, kinds::flag);
        let rows = kinds::table
            .select((
                double.cast::<BigInt>(),
                price.cast::<Integer>(),
                double.cast::<Numeric>(),
            ))
            .order_by(kinds::id)
            .load(conn)
            .unwrap();
        let decimal = |text: &str| text.parse::<Decimal>().ok();
        assert_eq!(rows[0], (Some(2), Some(2), decimal("2.9")));
        assert_eq!(rows[1], (Some(-2), Some(-2), decimal("-2.9")));
        assert_eq!(rows[2], (Some(0), Some(100), decimal("0.1")));
        assert_eq!(rows[3], (None, None, None));
        let rows = kinds::table
            .select((
                int.cast::<Double>(),
                int.cast::<Numeric>(),
                int.cast::<SmallInt>(),
                price.cast::<Double>(),
            ))
            .order_by(kinds::id)
            .load(conn)
            .unwrap();
        assert_eq!(rows[1], (Some(-7.0), decimal("-7"), Some(-7), Some(-2.5)));
        let rows = kinds::table
            .select((
                int.cast::<Text>(),
                price.cast::<Text>(),
                flag.cast::<Text>(),
                flag.cast::<BigInt>(),
                int.gt(0).cast::<Text>(),
            ))
            .order_by(kinds::id)
            .load(conn)
            .unwrap();
        let text = |text| Some(owned(text));
        assert_eq!(
            rows[0],
            (text("7"), text("2.9"), text("true"), Some(1), text("true"))
        );
        assert_eq!(
            rows[1],
            (
                text("-7"),
                text("-2.5"),
                text("false"),
                Some(0),
                text("false")
            )
        );
        assert_eq!(
            rows[2],
            (
                text("0"),
                text("100"),
                text("false"),
                Some(0),
                text("false")
            )
        );
        assert_eq!(rows[3], (None, None, None, None, None));
    });
}

#[test]
fn casts_of_text_are_null_for_what_is_no_number() {
    on_every_engine(WORDS, |conn| {
        let texts = [
            ("12", Some(12), Some(12.0), Some("12")),
            ("+7", Some(7), Some(7.0), Some("7")),
            ("-1.50", None, Some(-1.5), Some("-1.5")),
            ("1e3", None, Some(1000.0), None),
            (".5", None, Some(0.5), None),
            (
                "123456789012345678",
                Some(123_456_789_012_345_678),
                Some(123_456_789_012_345_678.0),
                None,
            ),
            (
                "1234567890123456789",
                None,
                Some(1_234_567_890_123_456_789.0),
                None,
            ),
            ("", None, None, None),
            (" 1", None, None, None),
            ("1\n", None, None, None),
            ("12abc", None, None, None),
            ("Infinity", None, None, None),
            ("NaN", None, None, None),
            ("0x1A", None, None, None),
            ("１２", None, None, None),
        ];
        fill_words(conn, &texts.map(|(text, ..)| Some(text)));
        let word = words::word;
        let rows = words::table
            .select((
                word,
                word.cast::<BigInt>(),
                word.cast::<Double>(),
                word.cast::<Numeric>(),
            ))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        for ((text, int, double, decimal), row) in texts.iter().zip(rows) {
            assert_eq!((row.1, row.2), (*int, *double), "{text:?}");
            // SQLite keeps 15 digits of a decimal.
            if *text != "123456789012345678" {
                let decimal = decimal.map(|text| text.parse::<Decimal>().unwrap());
                assert_eq!(row.3, decimal, "{text:?}");
            }
        }
        let bytes = words::table
            .filter(words::id.eq(1))
            .select(words::tag.cast::<Bytes>());
        assert_eq!(bytes.one(conn).unwrap(), b"12");
    });
}
