use querent::prelude::*;
use querent::{ErrorKind, jiff, rust_decimal::Decimal, serde_json::json, uuid::Uuid};

use super::TestDb;
use crate::schema::{loose_samples, samples, wide_users};

fn empty() -> samples::New<'static> {
    samples::New {
        tiny: None,
        utiny: None,
        small: None,
        usmall: None,
        int: None,
        uint: None,
        big: None,
        ubig: None,
        flag: None,
        real: None,
        double: None,
        price: None,
        text: None,
        long_text: None,
        bytes: None,
        day: None,
        clock: None,
        moment: None,
        instant: None,
        uid: None,
        doc: None,
        kind: None,
        bit_flag: None,
        year_of: None,
    }
}

#[test]
fn every_type_comes_back_as_it_went() {
    let Some(mut db) = TestDb::new() else { return };
    let long = "ü".repeat(200_000);
    let bytes: Vec<u8> = (0..=255).collect();
    let document = json!({"a": [1, 2.5, null, "x\"y\\"], "ü": true});
    let full = samples::New {
        tiny: Some(i8::MIN),
        utiny: Some(u8::MAX),
        small: Some(i16::MIN),
        usmall: Some(u16::MAX),
        int: Some(i32::MIN),
        uint: Some(u32::MAX),
        big: Some(i64::MIN),
        ubig: Some(u64::MAX),
        flag: Some(true),
        real: Some(1.1),
        double: Some(-0.1),
        price: Some("-123456789012345678.123456".parse().unwrap()),
        text: Some("O'Reilly \\ \"x\" 😀"),
        long_text: Some(&long),
        bytes: Some(&bytes),
        day: Some(jiff::civil::date(1752, 2, 29)),
        clock: Some(jiff::civil::time(23, 59, 59, 999_999_000)),
        moment: Some(jiff::civil::date(2024, 2, 29).at(0, 0, 0, 1_000)),
        instant: Some("2024-07-01T12:34:56.123456Z".parse().unwrap()),
        uid: Some(Uuid::from_u128(0x1234_5678_9abc_def0_1234_5678_9abc_def0)),
        doc: Some(document),
        kind: Some("large"),
        bit_flag: Some(true),
        year_of: Some(2024),
    };
    let row = insert_into(samples::table)
        .values(full.clone())
        .returning(samples::all)
        .one(&mut db.conn)
        .unwrap();
    let expected = samples::Row {
        id: 1,
        tiny: full.tiny,
        utiny: full.utiny,
        small: full.small,
        usmall: full.usmall,
        int: full.int,
        uint: full.uint,
        big: full.big,
        ubig: full.ubig,
        flag: full.flag,
        real: full.real,
        double: full.double,
        price: full.price,
        text: full.text.map(Into::into),
        long_text: full.long_text.map(Into::into),
        bytes: full.bytes.map(Into::into),
        day: full.day,
        clock: full.clock,
        moment: full.moment,
        instant: full.instant,
        uid: full.uid,
        doc: full.doc,
        kind: full.kind.map(Into::into),
        bit_flag: full.bit_flag,
        year_of: full.year_of,
    };
    assert_eq!(row, expected);
    assert_eq!(samples::table.one(&mut db.conn).unwrap(), expected);

    insert_into(samples::table)
        .values(empty())
        .execute(&mut db.conn)
        .unwrap();
    let row = samples::table
        .filter(samples::id.eq(2))
        .one(&mut db.conn)
        .unwrap();
    assert_eq!(row.tiny, None);
    assert_eq!(row.doc, None);
    assert_eq!(row.year_of, None);
}

#[test]
fn values_are_found_by_what_they_are() {
    let Some(mut db) = TestDb::new() else { return };
    let uid = Uuid::from_u128(7);
    let day = jiff::civil::date(2024, 2, 29);
    let at = jiff::civil::time(1, 2, 3, 4_000);
    let moment = day.to_datetime(at);
    let instant: jiff::Timestamp = "2024-07-01T12:34:56.000001Z".parse().unwrap();
    let price: Decimal = "123456789012345678.000001".parse().unwrap();
    let row = samples::New {
        ubig: Some(u64::MAX),
        real: Some(1.1),
        double: Some(0.1),
        price: Some(price),
        bytes: Some(&[0xff, 0, 0x80]),
        day: Some(day),
        clock: Some(at),
        moment: Some(moment),
        instant: Some(instant),
        uid: Some(uid),
        text: Some("Ünï"),
        flag: Some(true),
        bit_flag: Some(true),
        kind: Some("small"),
        ..empty()
    };
    insert_into(samples::table)
        .values(row)
        .execute(&mut db.conn)
        .unwrap();
    macro_rules! found {
        ($($column:ident: $value:expr;)*) => { $(
            let query = samples::table.filter(samples::$column.eq($value)).select(count());
            assert_eq!(query.one(&mut db.conn).unwrap(), 1, stringify!($column));
        )* };
    }
    found! {
        ubig: u64::MAX; real: 1.1_f32; double: 0.1; price: price; bytes: &[0xff, 0, 0x80][..]; day: day;
        clock: at; moment: moment; instant: instant; uid: uid; text: "Ünï"; flag: true; bit_flag: true;
        kind: "small";
    }
    let other: Decimal = "123456789012345678.000002".parse().unwrap();
    let query = samples::table
        .filter(samples::price.eq(other))
        .select(count());
    assert_eq!(
        query.one(&mut db.conn).unwrap(),
        0,
        "decimals are compared exactly"
    );
    let query = samples::table
        .filter(samples::day.is_in([day]))
        .filter(samples::uid.is_in([uid]))
        .select(count());
    assert_eq!(query.one(&mut db.conn).unwrap(), 1);
}

#[test]
fn text_and_bytes_are_borrowed_from_the_row() {
    let Some(mut db) = TestDb::new() else { return };
    insert_into(samples::table)
        .values(samples::New {
            text: Some("abc"),
            bytes: Some(b"\x01\x02"),
            ..empty()
        })
        .execute(&mut db.conn)
        .unwrap();
    let mut seen = 0;
    samples::table
        .select((samples::text, samples::bytes))
        .for_each(
            &mut db.conn,
            |(text, bytes): (Option<&str>, Option<&[u8]>)| {
                assert_eq!((text, bytes), (Some("abc"), Some(&[1, 2][..])));
                seen += 1;
            },
        )
        .unwrap();
    assert_eq!(seen, 1);
}

#[test]
fn a_cell_that_is_no_value_is_an_error_that_names_its_column() {
    let Some(mut db) = TestDb::new() else { return };
    db.conn
        .batch(
            "SET SESSION sql_mode = '';
             INSERT INTO samples (day) VALUES ('0000-00-00');
             INSERT INTO samples (clock) VALUES ('-26:00:00');
             INSERT INTO samples (tiny) VALUES (1);
             INSERT INTO users (id, name) VALUES (1000, 'x');
             ALTER TABLE samples MODIFY text VARBINARY(100);
             INSERT INTO samples (text) VALUES (x'ff');",
        )
        .unwrap();
    let error = samples::table
        .select(samples::day)
        .load(&mut db.conn)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        (error.table(), error.column()),
        (Some("samples"), Some("day"))
    );
    assert!(error.to_string().contains("0000-00-00"), "{error}");
    let error = samples::table
        .filter(samples::clock.is_not_null())
        .select(samples::clock)
        .load(&mut db.conn)
        .unwrap_err();
    assert!(error.to_string().contains("-26:00:00"), "{error}");
    let error = samples::table
        .filter(samples::text.is_not_null())
        .select(samples::text)
        .load(&mut db.conn)
        .unwrap_err();
    assert!(
        error.to_string().contains("expected text, found bytes"),
        "{error}"
    );

    let error = wide_users::table.load(&mut db.conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::Decode, Some("id"))
    );
    assert!(error.to_string().contains("1000"), "{error}");
    let error = wide_users::table
        .select(wide_users::nickname)
        .load(&mut db.conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::Decode, Some("nickname"))
    );
    // the connection is at peace with the rows that were not read
    assert_eq!(samples::table.select(count()).one(&mut db.conn).unwrap(), 4);
}

#[test]
fn numbers_that_do_not_fit_are_errors() {
    let Some(mut db) = TestDb::new() else { return };
    let error = insert_into(loose_samples::table)
        .values(loose_samples::tiny.to(200))
        .execute(&mut db.conn)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Query);
    assert_eq!((error.column(), error.code()), (Some("tiny"), Some("1264")));
    let error = insert_into(loose_samples::table)
        .values(loose_samples::ubig.to(-1))
        .execute(&mut db.conn)
        .unwrap_err();
    assert_eq!(error.column(), Some("ubig"));
    let error = insert_into(samples::table)
        .values(samples::double.to(f64::NAN))
        .execute(&mut db.conn)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode);
    let long = "x".repeat(101);
    let error = insert_into(samples::table)
        .values(samples::text.to(long.as_str()))
        .execute(&mut db.conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::Query, Some("text"))
    );
    assert_eq!(samples::table.select(count()).one(&mut db.conn).unwrap(), 0);
}

#[test]
fn long_values_go_through_or_are_refused() {
    let Some(mut db) = TestDb::new() else { return };
    for megabytes in [1, 20, 70] {
        let bytes = vec![7_u8; megabytes << 20];
        let insert = insert_into(samples::table).values((
            samples::id.to(i64::MAX),
            samples::bytes.to(bytes.as_slice()),
        ));
        match insert.execute(&mut db.conn) {
            Ok(_) => {
                let mut length = 0;
                samples::table
                    .select(samples::bytes)
                    .for_each(&mut db.conn, |bytes: Option<&[u8]>| {
                        length = bytes.map_or(0, <[u8]>::len)
                    })
                    .unwrap();
                assert_eq!(length, megabytes << 20);
                delete_from(samples::table)
                    .all_rows()
                    .execute(&mut db.conn)
                    .unwrap();
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Encode, "{error}");
                assert!(
                    error.to_string().contains("`max_allowed_packet`"),
                    "{error}"
                );
            }
        }
        assert_eq!(samples::table.select(count()).one(&mut db.conn).unwrap(), 0);
    }
}

#[test]
fn too_many_values_are_refused() {
    let Some(mut db) = TestDb::new() else { return };
    let names = vec!["x"; 70_000];
    let error = samples::table
        .filter(samples::text.is_in(&names))
        .select(count())
        .one(&mut db.conn)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode, "{error}");
    assert!(db.conn.is_usable());
}

#[test]
fn other_types_of_columns() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    let uid = Uuid::from_u128(0x1234_5678_9abc_4ef0_9234_5678_9abc_def0);
    let mut round_trip = |column: &str| {
        conn.batch(&format!(
            "DELETE FROM samples; ALTER TABLE samples MODIFY uid {column}"
        ))
        .unwrap();
        insert_into(samples::table)
            .values(samples::uid.to(uid))
            .execute(conn)
            .unwrap();
        assert_eq!(
            samples::table.select(samples::uid).one(conn).unwrap(),
            Some(uid),
            "{column}"
        );
        let found = samples::table
            .filter(samples::uid.eq(uid))
            .select(count())
            .one(conn)
            .unwrap();
        assert_eq!(found, 1, "{column}");
    };
    round_trip("CHAR(36) CHARACTER SET latin1");
    if super::ENGINE == querent::dialect::Kind::MariaDb {
        round_trip("UUID");
    }
    conn.batch(
        "DELETE FROM samples;
         ALTER TABLE samples MODIFY uid BINARY(16), MODIFY text CHAR(5) CHARACTER SET latin1,
             MODIFY kind SET('a', 'b'), MODIFY bytes BIT(9);
         INSERT INTO samples (uid, text, kind, bytes)
             VALUES (x'123456789abc4ef0923456789abcdef0', 'ü', 'a,b', b'100000010');",
    )
    .unwrap();
    let row = samples::table.one(conn).unwrap();
    assert_eq!(row.uid, Some(uid));
    assert_eq!(row.text.as_deref(), Some("ü"));
    assert_eq!(row.kind.as_deref(), Some("a,b"));
    assert_eq!(row.bytes, Some(vec![1, 2]));
}
