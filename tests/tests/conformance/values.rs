//! Values of every type come back as they went.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::serde_json::json;
use querent::uuid::Uuid;
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, kinds, round_trip};

#[test]
fn integers() {
    on_every_engine(KINDS, |conn| {
        round_trip!(conn, small, [i16::MIN, -1, 0, 1, i16::MAX]);
        round_trip!(conn, int, [i32::MIN, -1, 0, 1, i32::MAX]);
        round_trip!(
            conn,
            big,
            [i64::MIN, i64::MIN + 1, -1, 0, 1, 1 << 53, i64::MAX]
        );
        round_trip!(conn, flag, [true, false]);
    });
}

#[test]
fn floating_point() {
    on_every_engine(KINDS, |conn| {
        let edge = [
            0.0,
            1.5,
            -2.25,
            0.1 + 0.2,
            1e-7,
            1e300,
            -1e300,
            f64::MAX,
            f64::MIN,
            f64::MIN_POSITIVE,
            f64::EPSILON,
        ];
        round_trip!(conn, double, edge);
        round_trip!(
            conn,
            double,
            [9_007_199_254_740_993.0, std::f64::consts::PI]
        );
        // Numbers that are no 32-bit ones exactly are found by other means: MySQL and MariaDB
        // compare them as 64-bit numbers.
        round_trip!(conn, real, [0.0_f32, 1.5, -2.25, 16_777_216.0]);
        for number in [0.1_f32, f32::MIN_POSITIVE, 3.4e38] {
            delete_from(kinds::table).all_rows().execute(conn).unwrap();
            insert_into(kinds::table)
                .values(kinds::real.to(number))
                .execute(conn)
                .unwrap();
            assert_eq!(
                kinds::table.select(kinds::real).one(conn).unwrap(),
                Some(number)
            );
        }
    });
}

#[test]
fn what_is_no_number() {
    on_every_engine(KINDS, |conn| {
        let put = |number: f64, conn: &mut AnyConnection| {
            delete_from(kinds::table).all_rows().execute(conn)?;
            insert_into(kinds::table)
                .values(kinds::double.to(number))
                .execute(conn)?;
            kinds::table.select(kinds::double).one(conn)
        };
        if conn.engine().is_mysql_family() {
            for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                let error = put(number, conn).unwrap_err();
                assert_eq!(error.kind(), querent::ErrorKind::Encode, "{error}");
            }
            return;
        }
        assert_eq!(put(f64::INFINITY, conn).unwrap(), Some(f64::INFINITY));
        assert_eq!(
            put(f64::NEG_INFINITY, conn).unwrap(),
            Some(f64::NEG_INFINITY)
        );
        let nan = put(f64::NAN, conn);
        if conn.engine() == Kind::Postgres {
            assert!(nan.unwrap().is_some_and(f64::is_nan));
        } else {
            // SQLite would take it for NULL.
            assert_eq!(nan.unwrap_err().kind(), querent::ErrorKind::Encode);
        }
    });
}

#[test]
fn decimals() {
    on_every_engine(KINDS, |conn| {
        let texts = [
            "0",
            "1",
            "-1",
            "0.0001",
            "-0.5",
            "12345678901.2345",
            "99999999999.9999",
            "100",
            "-1000000",
        ];
        round_trip!(
            conn,
            price,
            texts.map(|text| text.parse::<Decimal>().unwrap())
        );
        // SQLite keeps 15 digits, the others all that the column has.
        if conn.engine() != Kind::Sqlite {
            let texts = [
                "9999999999999999.9999",
                "-9999999999999999.9998",
                "1234567890123456.7891",
            ];
            round_trip!(
                conn,
                price,
                texts.map(|text| text.parse::<Decimal>().unwrap())
            );
            let near = kinds::table
                .filter(kinds::price.eq("1234567890123456.7892".parse::<Decimal>().unwrap()));
            assert_eq!(
                near.select(count()).one(conn).unwrap(),
                0,
                "compared as floating point numbers"
            );
        }
    });
}

#[test]
fn text() {
    on_every_engine(KINDS, |conn| {
        let long = "wörter ".repeat(5_000);
        let texts = [
            "",
            " ",
            "a ",
            "  a",
            "it's",
            "\"double\"",
            "`tick`",
            "back\\slash",
            "\\'",
            "'; DROP TABLE kinds; --",
            "line\nbreak\r\n\ttab",
            "%_[]*?",
            "$1 ?1 ? :a @p1",
            "{}[]",
            "NULL",
            "0",
            "1e5",
            "é e\u{301} ß İ",
            "日本語",
            "🎶👩‍👩‍👧‍👦",
            "\u{1}\u{7f}\u{85}\u{2028}",
            "\u{feff}\u{fffd}\u{ffff}\u{10ffff}",
            &long,
        ];
        round_trip!(conn, word, texts.map(str::to_owned));
    });
}

#[test]
fn bytes() {
    on_every_engine(KINDS, |conn| {
        let all: Vec<u8> = (0..=255).collect();
        let values = [
            vec![],
            vec![0],
            vec![0, 0],
            b"text".to_vec(),
            vec![0xff, 0xfe, 0x80],
            all.clone(),
            all.repeat(400),
        ];
        round_trip!(conn, raw, values);
    });
}

#[test]
fn uuids() {
    on_every_engine(KINDS, |conn| {
        round_trip!(
            conn,
            uid,
            [
                Uuid::nil(),
                Uuid::max(),
                Uuid::from_u128(0x0123_4567_89ab_cdef_fedc_ba98_7654_3210)
            ]
        );
    });
}

#[test]
fn json() {
    on_every_engine(KINDS, |conn| {
        let documents = [
            json!(null),
            json!(true),
            json!(0),
            json!(-1.5),
            json!("it's \"q\" \\ \n é 🎶 \u{1}"),
            json!([]),
            json!({}),
            json!({"a": [1, 2.5, null, "x"], "b": {"c": {"d": []}}, "": 0, "é": i64::MAX}),
        ];
        for document in documents {
            delete_from(kinds::table).all_rows().execute(conn).unwrap();
            insert_into(kinds::table)
                .values(kinds::doc.to(&document))
                .execute(conn)
                .unwrap();
            assert_eq!(
                kinds::table.select(kinds::doc).one(conn).unwrap(),
                Some(document)
            );
        }
    });
}

#[test]
fn null_of_every_type() {
    on_every_engine(KINDS, |conn| {
        insert_into(kinds::table)
            .default_values()
            .execute(conn)
            .unwrap();
        let mut row = kinds::table.one(conn).unwrap();
        row.id = 0;
        let nothing = kinds::Row {
            id: 0,
            flag: None,
            small: None,
            int: None,
            big: None,
            real: None,
            double: None,
            price: None,
            word: None,
            raw: None,
            day: None,
            clock: None,
            at: None,
            moment: None,
            uid: None,
            doc: None,
        };
        assert_eq!(row, nothing);
        let statement = update(kinds::table)
            .set((
                kinds::flag.to(None),
                kinds::small.to(None),
                kinds::double.to(None),
                kinds::word.to(None::<&str>),
                kinds::raw.to(None::<&[u8]>),
                kinds::day.to(None),
                kinds::moment.to(None),
                kinds::uid.to(None),
                kinds::doc.to(None::<querent::serde_json::Value>),
                kinds::price.to(None::<Decimal>),
            ))
            .all_rows();
        assert_eq!(statement.execute(conn).unwrap(), 1);
    });
}
