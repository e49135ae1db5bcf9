//! Values of every type come back as they went.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::jiff::Timestamp;
use querent::jiff::civil::{date, time};
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::serde_json::json;
use querent::uuid::Uuid;
use querent_tests::cases::{on_engine, on_every_engine};

use super::tables::{KINDS, kinds};

/// Stores each value of a column, reads it back, and finds it by `is_not_distinct_from`.
macro_rules! round_trip {
    ($conn:expr, $column:ident, $values:expr) => {
        for value in $values {
            delete_from(kinds::table).all_rows().execute($conn).unwrap();
            insert_into(kinds::table).values(kinds::$column.to(value.clone())).execute($conn).unwrap();
            let read = kinds::table.select(kinds::$column).one($conn).unwrap();
            assert_eq!(read.as_ref(), Some(&value), "{}", stringify!($column));
            let found = kinds::table.filter(kinds::$column.eq(value.clone())).select(count());
            assert_eq!(found.one($conn).unwrap(), 1, "{} = {value:?}", stringify!($column));
        }
    };
}

#[test]
fn integers() {
    on_every_engine(KINDS, |conn| {
        round_trip!(conn, small, [i16::MIN, -1, 0, 1, i16::MAX]);
        round_trip!(conn, int, [i32::MIN, -1, 0, 1, i32::MAX]);
        round_trip!(conn, big, [i64::MIN, i64::MIN + 1, -1, 0, 1, 1 << 53, i64::MAX]);
        round_trip!(conn, flag, [true, false]);
    });
}

#[test]
fn floating_point() {
    on_every_engine(KINDS, |conn| {
        let edge = [0.0, 1.5, -2.25, 0.1 + 0.2, 1e-7, 1e300, -1e300, f64::MAX, f64::MIN, f64::MIN_POSITIVE, f64::EPSILON];
        round_trip!(conn, double, edge);
        round_trip!(conn, double, [9_007_199_254_740_993.0, std::f64::consts::PI]);
        // Numbers that are no 32-bit ones exactly are found by other means: MySQL and MariaDB
        // compare them as 64-bit numbers.
        round_trip!(conn, real, [0.0_f32, 1.5, -2.25, 16_777_216.0]);
        for number in [0.1_f32, f32::MIN_POSITIVE, 3.4e38] {
            delete_from(kinds::table).all_rows().execute(conn).unwrap();
            insert_into(kinds::table).values(kinds::real.to(number)).execute(conn).unwrap();
            assert_eq!(kinds::table.select(kinds::real).one(conn).unwrap(), Some(number));
        }
    });
}

#[test]
fn what_is_no_number() {
    on_every_engine(KINDS, |conn| {
        let put = |number: f64, conn: &mut AnyConnection| {
            delete_from(kinds::table).all_rows().execute(conn)?;
            insert_into(kinds::table).values(kinds::double.to(number)).execute(conn)?;
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
        assert_eq!(put(f64::NEG_INFINITY, conn).unwrap(), Some(f64::NEG_INFINITY));
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
        let texts = ["0", "1", "-1", "0.0001", "-0.5", "12345678901.2345", "99999999999.9999", "100", "-1000000"];
        round_trip!(conn, price, texts.map(|text| text.parse::<Decimal>().unwrap()));
        // SQLite keeps 15 digits, the others all that the column has.
        if conn.engine() != Kind::Sqlite {
            let texts = ["9999999999999999.9999", "-9999999999999999.9998", "1234567890123456.7891"];
            round_trip!(conn, price, texts.map(|text| text.parse::<Decimal>().unwrap()));
            let near = kinds::table.filter(kinds::price.eq("1234567890123456.7892".parse::<Decimal>().unwrap()));
            assert_eq!(near.select(count()).one(conn).unwrap(), 0, "compared as floating point numbers");
        }
    });
}

#[test]
fn text() {
    on_every_engine(KINDS, |conn| {
        let long = "wörter ".repeat(5_000);
        let texts = [
            "", " ", "a ", "  a", "it's", "\"double\"", "`tick`", "back\\slash", "\\'", "'; DROP TABLE kinds; --",
            "line\nbreak\r\n\ttab", "%_[]*?", "$1 ?1 ? :a @p1", "{}[]", "NULL", "0", "1e5", "é e\u{301} ß İ",
            "日本語", "🎶👩‍👩‍👧‍👦", "\u{1}\u{7f}\u{85}\u{2028}", "\u{feff}\u{fffd}\u{ffff}\u{10ffff}", &long,
        ];
        round_trip!(conn, word, texts.map(str::to_owned));
    });
}

#[test]
fn bytes() {
    on_every_engine(KINDS, |conn| {
        let all: Vec<u8> = (0..=255).collect();
        let values = [vec![], vec![0], vec![0, 0], b"text".to_vec(), vec![0xff, 0xfe, 0x80], all.clone(), all.repeat(400)];
        round_trip!(conn, raw, values);
    });
}

#[test]
fn dates_and_times() {
    on_every_engine(KINDS, |conn| {
        round_trip!(
            conn,
            day,
            [date(1970, 1, 1), date(2024, 2, 29), date(1582, 10, 10), date(1000, 1, 1), date(9999, 12, 31), date(1, 1, 1)]
        );
        round_trip!(
            conn,
            clock,
            [time(0, 0, 0, 0), time(12, 30, 15, 0), time(23, 59, 59, 999_999_000), time(1, 2, 3, 4_000)]
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
        let instants = ["1970-01-01T00:00:01Z", "2024-06-30T23:59:59.999999Z", "2024-03-31T02:30:00+02:00", "2037-12-31T23:59:59-11:00"];
        round_trip!(conn, moment, instants.map(|text| text.parse::<Timestamp>().unwrap()));
    });
}

#[test]
fn times_in_order() {
    on_every_engine(KINDS, |conn| {
        let instants = ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00.5Z", "2024-01-01T00:00:01Z", "2023-12-31T23:30:00-01:00"];
        let rows: Vec<_> = instants
            .iter()
            .map(|text| {
                let moment: Timestamp = text.parse().unwrap();
                (kinds::moment.to(moment), kinds::at.to(moment.to_zoned(querent::jiff::tz::TimeZone::UTC).datetime()))
            })
            .collect();
        insert_into(kinds::table).values(rows).execute(conn).unwrap();
        let by_moment = kinds::table.select(kinds::id).order_by(kinds::moment.asc()).load(conn).unwrap();
        assert_eq!(by_moment, [1, 2, 3, 4]);
        let by_time = kinds::table.select(kinds::id).order_by(kinds::at.desc()).load(conn).unwrap();
        assert_eq!(by_time, [4, 3, 2, 1]);
        let from: Timestamp = "2024-01-01T00:00:00.5Z".parse().unwrap();
        assert_eq!(kinds::table.filter(kinds::moment.gt(from)).select(count()).one(conn).unwrap(), 2);
    });
}

#[test]
fn uuids() {
    on_every_engine(KINDS, |conn| {
        round_trip!(conn, uid, [Uuid::nil(), Uuid::max(), Uuid::from_u128(0x0123_4567_89ab_cdef_fedc_ba98_7654_3210)]);
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
            insert_into(kinds::table).values(kinds::doc.to(&document)).execute(conn).unwrap();
            assert_eq!(kinds::table.select(kinds::doc).one(conn).unwrap(), Some(document));
        }
    });
}

#[test]
fn null_of_every_type() {
    on_every_engine(KINDS, |conn| {
        insert_into(kinds::table).default_values().execute(conn).unwrap();
        let mut row = kinds::table.one(conn).unwrap();
        row.id = 0;
        let nothing = kinds::Row {
            id: 0, flag: None, small: None, int: None, big: None, real: None, double: None, price: None, word: None,
            raw: None, day: None, clock: None, at: None, moment: None, uid: None, doc: None,
        };
        assert_eq!(row, nothing);
        let statement = update(kinds::table)
            .set((
                kinds::flag.to(None), kinds::small.to(None), kinds::double.to(None), kinds::word.to(None::<&str>),
                kinds::raw.to(None::<&[u8]>), kinds::day.to(None), kinds::moment.to(None), kinds::uid.to(None),
                kinds::doc.to(None::<querent::serde_json::Value>), kinds::price.to(None::<Decimal>),
            ))
            .all_rows();
        assert_eq!(statement.execute(conn).unwrap(), 1);
    });
}

querent_tests::declare! {
    unsigned {
        id: BigInt NotNull i64,
        tiny: UTinyInt Nullable Option<u8>,
        small: USmallInt Nullable Option<u16>,
        int: UInteger Nullable Option<u32>,
        big: UBigInt Nullable Option<u64>,
        signed: TinyInt Nullable Option<i8>,
    }
}

#[test]
fn unsigned_integers_of_mysql_and_mariadb() {
    for kind in [Kind::MySql, Kind::MariaDb] {
        let tables = "CREATE TABLE unsigned_ (id {id}, x INT); DROP TABLE unsigned_;
            CREATE TABLE «unsigned» (id {id}, tiny TINYINT UNSIGNED, small SMALLINT UNSIGNED, «int» INT UNSIGNED,
            big BIGINT UNSIGNED, signed TINYINT)";
        on_engine(kind, tables, |conn| {
            let rows = [(u8::MAX, u16::MAX, u32::MAX, u64::MAX, i8::MIN), (0, 0, 0, 0, i8::MAX)];
            let new = rows.map(|(tiny, small, int, big, signed)| {
                (unsigned::tiny.to(tiny), unsigned::small.to(small), unsigned::int.to(int), unsigned::big.to(big), unsigned::signed.to(signed))
            });
            insert_into(unsigned::table).values(new).execute(conn).unwrap();
            let read = unsigned::table
                .select((unsigned::tiny, unsigned::small, unsigned::int, unsigned::big, unsigned::signed))
                .order_by(unsigned::id)
                .load(conn)
                .unwrap();
            let expected = rows.map(|(tiny, small, int, big, signed)| (Some(tiny), Some(small), Some(int), Some(big), Some(signed)));
            assert_eq!(read, expected);
            let row = unsigned::table.select((max(unsigned::big), sum(unsigned::tiny), sum(unsigned::big))).one(conn).unwrap();
            assert_eq!(row, (Some(u64::MAX), Some(255), Some(u64::MAX)));
            let found = unsigned::table.filter(unsigned::big.is_in([u64::MAX, 5])).select(unsigned::id);
            assert_eq!(found.load(conn).unwrap(), [1]);
        });
    }
}
