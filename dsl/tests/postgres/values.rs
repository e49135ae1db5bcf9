//! What goes to the server and comes back.

use querent::ErrorKind;
use querent::prelude::*;

use super::server::TestDb;
use super::tables::{Mood, PEOPLE, THINGS, people, thing, things};

#[test]
fn values_of_every_type_round_trip() {
    let Some(mut db) = TestDb::new("types", THINGS) else {
        return;
    };
    let conn = &mut db.conn;
    let full = things::Row {
        id: 1,
        truth: Some(true),
        small: Some(i16::MIN),
        big: Some(i64::MIN),
        single: Some(0.1),
        double: Some(-1e300),
        price: "-12345678.90".parse().ok(),
        name: Some("naïve 🦀 \"quoted\" 'text'".into()),
        code: Some(String::new()),
        raw: Some(vec![0, 255, b'\\']),
        day: "1969-02-28".parse().ok(),
        clock: "23:59:59.999999".parse().ok(),
        local: "1999-12-31T23:59:59.000001".parse().ok(),
        instant: "2024-02-29T12:00:00.5Z".parse().ok(),
        token: Some(uuid::Uuid::from_bytes([0xa5; 16])),
        doc: serde_json::from_str(r#"{"a": [1, null, "é"]}"#).ok(),
        docb: serde_json::from_str(r#"[{"b": 1.5}]"#).ok(),
        mood: Some(Mood::VerySad),
        positive: Some(7),
        numbers: vec![Some(1), None, Some(i32::MIN)],
        words: vec![Some("a,b".into()), None, Some(String::new())],
        moods: vec![Some(Mood::Glad), None],
        positives: vec![Some(3)],
    };
    let others = [
        thing(2),
        things::Row {
            price: "0.000".parse().ok(),
            ..thing(3)
        },
    ];
    assert_eq!(
        insert_into(things::table)
            .values(full.clone())
            .execute(conn)
            .unwrap(),
        1
    );
    for other in &others {
        insert_into(things::table)
            .values(other.clone())
            .execute(conn)
            .unwrap();
    }
    let rows = things::table.order_by(things::id).load(conn).unwrap();
    assert_eq!(rows, [full.clone(), others[0].clone(), others[1].clone()]);
    assert_eq!(rows[2].price.unwrap().to_string(), "0.000");

    // Every value finds itself, and the server sees the same value as we do.
    let found = things::table
        .filter(things::truth.eq(true))
        .filter(things::small.eq(i16::MIN))
        .filter(things::big.eq(i64::MIN))
        .filter(things::single.eq(0.1_f32))
        .filter(things::double.eq(-1e300))
        .filter(things::price.eq(full.price.unwrap()))
        .filter(things::name.eq(full.name.clone().unwrap()))
        .filter(things::raw.eq(full.raw.clone().unwrap()))
        .filter(things::day.eq(full.day.unwrap()))
        .filter(things::clock.eq(full.clock.unwrap()))
        .filter(things::local.eq(full.local.unwrap()))
        .filter(things::instant.eq(full.instant.unwrap()))
        .filter(things::token.eq(full.token.unwrap()))
        .filter(things::mood.eq(Mood::VerySad))
        .filter(things::positive.eq(7))
        .select(things::id)
        .one(conn)
        .unwrap();
    assert_eq!(found, 1);
    conn.batch(
        "DO $$ BEGIN
            ASSERT (SELECT price = -12345678.90 AND day = '1969-02-28' AND clock = '23:59:59.999999'
                AND local = '1999-12-31 23:59:59.000001' AND instant = '2024-02-29 12:00:00.5+00'
                AND numbers = '{1,NULL,-2147483648}' AND words = '{\"a,b\",NULL,\"\"}'
                AND docb = '[{\"b\": 1.5}]' AND token = 'a5a5a5a5-a5a5-a5a5-a5a5-a5a5a5a5a5a5'
                AND current_setting('TimeZone') = 'UTC'
                FROM things WHERE id = 1);
        END $$",
    )
    .unwrap();
}

#[test]
fn lists_are_one_value() {
    let Some(mut db) = TestDb::new("lists", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
    conn.batch(THINGS).unwrap();
    insert_into(things::table)
        .values(things::Row {
            mood: Some(Mood::Glad),
            ..thing(1)
        })
        .execute(conn)
        .unwrap();
    let mut ids = |list: &[i32]| {
        people::table
            .filter(people::id.is_in(list))
            .select(people::id)
            .order_by(people::id)
            .load(conn)
            .unwrap()
    };
    assert_eq!(ids(&[3, 1, 99]), [1, 3]);
    assert!(ids(&[]).is_empty());
    let many: Vec<i32> = (2..50_000).collect();
    assert_eq!(ids(&many), [2, 3]);
    assert_eq!(conn.cached_statements(), 2);
    let named = people::table
        .filter(people::name.is_in(["Ada", "Grace"]))
        .select(count());
    assert_eq!(named.one(conn).unwrap(), 2);
    let others = people::table
        .filter(people::id.is_not_in(vec![1]))
        .select(count());
    assert_eq!(others.one(conn).unwrap(), 2);
    let moods = things::table
        .filter(things::mood.is_in([Mood::Glad, Mood::VerySad]))
        .select(count());
    assert_eq!(moods.one(conn).unwrap(), 1);
}

#[test]
fn integers_out_of_range_are_refused() {
    let Some(mut db) = TestDb::new("ranges", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
    conn.batch("ALTER TABLE people ALTER id TYPE smallint")
        .unwrap();
    let find = |id| people::table.filter(people::id.eq(id)).select(people::name);
    assert_eq!(find(1).one(conn).unwrap(), "Ada");
    let error = find(40_000).first(conn).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode);
    assert!(
        error
            .to_string()
            .contains("value 1 is an integer out of the range of the type `int2`"),
        "{error}"
    );
    let error = people::table
        .filter(people::id.is_in([1, 40_000]))
        .select(count())
        .one(conn)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode);
    // A column that has grown since the statement was prepared takes the value.
    conn.batch(
        "ALTER TABLE people ALTER id TYPE bigint; UPDATE people SET id = 40000 WHERE id = 3",
    )
    .unwrap();
    assert_eq!(find(40_000).one(conn).unwrap(), "Barbara");
    conn.batch("UPDATE people SET id = 3000000000 WHERE id = 40000")
        .unwrap();
    let error = people::table
        .filter(people::name.eq("Barbara"))
        .select(people::id)
        .load(conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::Decode, Some("id")),
        "{error}"
    );
    // A column that takes other values than its declaration says.
    conn.batch("DROP TABLE people; CREATE TABLE people (id boolean, name text, mentor_id integer)")
        .unwrap();
    let error = find(1).load(conn).unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Query | ErrorKind::Encode),
        "{error}"
    );
    assert!(conn.is_usable());
}

#[test]
fn cells_that_are_no_value_of_their_type_are_errors() {
    let Some(mut db) = TestDb::new("cells", THINGS) else {
        return;
    };
    let conn = &mut db.conn;
    insert_into(things::table)
        .values(thing(1))
        .execute(conn)
        .unwrap();
    macro_rules! check {
        ($column:ident, $value:literal, $message:literal) => {
            conn.batch(&format!(
                "UPDATE things SET {} = {}",
                stringify!($column),
                $value
            ))
            .unwrap();
            let error = things::table
                .select(things::$column)
                .load(conn)
                .unwrap_err();
            assert_eq!(
                (error.kind(), error.column()),
                (ErrorKind::Decode, Some(stringify!($column)))
            );
            assert!(error.to_string().contains($message), "{error}");
        };
    }
    check!(instant, "'infinity'", "infinite `timestamptz`");
    check!(local, "'-infinity'", "infinite `timestamp`");
    check!(day, "'infinity'", "infinite `date`");
    check!(clock, "'24:00'", "24:00:00");
    check!(price, "'NaN'", "NaN");
    check!(price, "1e60", "more than 38 digits");
    check!(numbers, "'{{1,2},{3,4}}'", "several dimensions");
    conn.batch("ALTER TABLE things ALTER name TYPE interval USING '1 day'")
        .unwrap();
    let error = things::table.select(things::name).load(conn).unwrap_err();
    assert!(
        error.to_string().contains("type `interval` cannot be read"),
        "{error}"
    );
    conn.batch("UPDATE things SET instant = NULL, price = 1.50::numeric(60, 50)")
        .unwrap();
    assert_eq!(
        things::table.select(things::instant).load(conn).unwrap(),
        [None]
    );
}
