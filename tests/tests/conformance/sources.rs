//! Lists of values, series, JSON arrays and statements that are written out.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::types::{BigInt, Double, Integer, Text};
use querent::{ErrorKind, json_elements, series};
use querent_tests::cases::{on_engine, on_every_engine};
use querent_tests::schema::{albums, artists};

use super::shop::on_every_shop;
use super::tables::owned;

querent::shape! {
    mod grades { id: BigInt, grade: Text, points: Option<Double> }
    mod numbers { n: BigInt }
    mod pairs { a: BigInt, b: BigInt }
    mod elements { value: Option<Integer>, place: BigInt }
    mod texts { value: Option<Text>, place: BigInt }
}

#[test]
fn lists_of_values() {
    on_every_shop(|conn| {
        let list = || {
            grades::table.values([
                (1, "it's", Some(1.5)),
                (3, "größe", None),
                (9, "", Some(-0.25)),
            ])
        };
        let rows: Vec<grades::Row> = from(list()).order_by(grades::id).load(conn).unwrap();
        assert_eq!(
            rows[1],
            grades::Row {
                id: 3,
                grade: owned("größe"),
                points: None
            }
        );
        assert_eq!(
            rows[2],
            grades::Row {
                id: 9,
                grade: owned(""),
                points: Some(-0.25)
            }
        );
        let rows: Vec<(String, Option<String>)> = artists::table
            .left_join(list().on(grades::id.eq(artists::id)))
            .filter(artists::id.le(3))
            .order_by(artists::id)
            .select((artists::name, grades::grade))
            .load(conn)
            .unwrap();
        let expected = [
            ("Abba", Some("it's")),
            ("Blur", None),
            ("Can", Some("größe")),
        ]
        .map(|(name, grade)| (owned(name), grade.map(owned)));
        assert_eq!(rows, expected);
        let sum = with(list()).query(grades::table.select((sum(grades::id), max(grades::points))));
        assert_eq!(sum.one(conn).unwrap(), (Some(13), Some(1.5)));
    });
}

#[test]
fn lists_of_one_none_and_many() {
    on_every_engine("", |conn| {
        let none: Vec<(i64, i64)> = Vec::new();
        assert_eq!(from(pairs::table.values(&none)).load(conn).unwrap(), []);
        let one = from(pairs::table.values([(1, 2)])).load(conn).unwrap();
        assert_eq!(one, [pairs::Row { a: 1, b: 2 }]);
        let many: Vec<(i64, i64)> = (0..10_000).map(|n| (n, -n)).collect();
        let total =
            from(pairs::table.values(&many)).select((count(), sum(pairs::a), min(pairs::b)));
        assert_eq!(
            total.one(conn).unwrap(),
            (10_000, Some(49_995_000), Some(-9_999))
        );
        let too_many: Vec<(i64, i64)> = vec![(0, 0); 40_000];
        let error = from(pairs::table.values(too_many))
            .select(count())
            .one(conn)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Encode);
    });
}

#[test]
fn series_of_numbers() {
    on_every_engine("", |conn| {
        let mut load = |start: i64, stop: i64, step: i64| {
            from(numbers::table.of(series(start, stop).step(step)))
                .order_by(numbers::n)
                .select(numbers::n)
                .load(conn)
                .unwrap()
        };
        assert_eq!(load(1, 5, 1), [1, 2, 3, 4, 5]);
        assert_eq!(load(1, 10, 4), [1, 5, 9]);
        assert_eq!(load(-3, 3, 3), [-3, 0, 3]);
        assert_eq!(load(5, 5, 7), [5]);
        assert_eq!(load(5, 4, 1), [0_i64; 0]);
        assert_eq!(load(4, 5, 10), [4]);
        assert_eq!(load(5, 1, -2), [1, 3, 5]);
        assert_eq!(load(1, 5, -1), [0_i64; 0]);
        assert_eq!(
            load(i64::MAX - 2, i64::MAX, 1),
            [i64::MAX - 2, i64::MAX - 1, i64::MAX]
        );
        assert_eq!(load(i64::MIN, i64::MIN + 1, 1), [i64::MIN, i64::MIN + 1]);
        for (stop, step) in [(999, 1), (1_000, 1), (1_001, 1), (50_000, 1), (123_456, 7)] {
            let query = from(numbers::table.of(series(1, stop).step(step))).select((
                count(),
                min(numbers::n),
                max(numbers::n),
            ));
            let last = (stop - 1) / step;
            assert_eq!(
                query.one(conn).unwrap(),
                (last + 1, Some(1), Some(1 + last * step))
            );
        }
        let error = from(numbers::table.of(series(1, 2).step(0)))
            .load(conn)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Encode);
    });
}

#[test]
fn a_series_joined_and_in_a_list() {
    on_every_shop(|conn| {
        let rows: Vec<(i64, Option<String>)> =
            from(numbers::table.of(series(3, scalar(artists::table.select(count())) + 1)))
                .left_join(artists::table.on(artists::id.eq(numbers::n)))
                .order_by(numbers::n)
                .select((numbers::n, artists::name))
                .load(conn)
                .unwrap();
        assert_eq!(
            rows,
            [(3, Some(owned("Can"))), (4, Some(owned("Devo"))), (5, None)]
        );
        let ids = albums::table
            .filter(albums::id.is_in(from(numbers::table.of(series(2, 3))).select(numbers::n)))
            .order_by(albums::id)
            .select(albums::id)
            .load(conn)
            .unwrap();
        assert_eq!(ids, [2, 3]);
    });
}

#[test]
fn elements_of_documents() {
    on_every_engine("", |conn| {
        let document = querent::serde_json::json!([30, -10, null, 0]);
        let rows = from(elements::table.of(json_elements::<Integer, _>(&document)))
            .order_by(elements::place)
            .load(conn)
            .unwrap();
        let values: Vec<_> = rows.iter().map(|row| (row.value, row.place)).collect();
        assert_eq!(
            values,
            [(Some(30), 1), (Some(-10), 2), (None, 3), (Some(0), 4)]
        );
        let document = querent::serde_json::json!(["é", "", "it's \"x\""]);
        let words = from(texts::table.of(json_elements::<Text, _>(&document)))
            .order_by(texts::place.desc())
            .select(texts::value)
            .load(conn)
            .unwrap();
        assert_eq!(
            words,
            [Some(owned("it's \"x\"")), Some(owned("")), Some(owned("é"))]
        );
        let empty = querent::serde_json::json!([]);
        assert_eq!(
            from(texts::table.of(json_elements::<Text, _>(&empty)))
                .load(conn)
                .unwrap(),
            []
        );
    });
}

#[test]
fn elements_of_arrays() {
    on_engine(Kind::Postgres, "", |conn| {
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        let rows = from(elements::table.of(querent::unnest(vec![Some(7), None])))
            .order_by(elements::place)
            .load(&mut **conn)
            .unwrap();
        let values: Vec<_> = rows.iter().map(|row| (row.value, row.place)).collect();
        assert_eq!(values, [(Some(7), 1), (None, 2)]);
        let words = from(texts::table.of(querent::unnest(vec!["é", ""])))
            .order_by(texts::place)
            .select(texts::value)
            .load(&mut **conn)
            .unwrap();
        assert_eq!(words, [Some(owned("é")), Some(owned(""))]);
    });
}
