//! The PostgreSQL driver against a server: set `QUERENT_POSTGRES_URL` to one where schemas can be
//! created.

#![cfg(all(
    feature = "postgres",
    feature = "decimal",
    feature = "jiff",
    feature = "json",
    feature = "uuid"
))]

use std::time::{Duration, Instant};

use querent::driver::postgres::PostgresConnection;
use querent::prelude::*;
use querent::row::{Cells, TableRow};
use querent::schema;
use querent::types::{self, Array, Enum, SqlEnum};
use querent::{Error, ErrorKind, Result};

/// Declares the module of a table as the generator would write it.
macro_rules! module {
    ($module:ident, $table:literal, [$($digit:ident)*], required $required:ty,
     $($column:ident $index:literal: $sql:ty, $null:ident $rust:ty;)*) => {
        #[allow(non_camel_case_types, non_upper_case_globals, unreachable_pub, dead_code)]
        mod $module {
            use super::*;
            pub enum table {}
            pub const table: querent::Table<table> = querent::Table::NEW;
            impl schema::Source for table {
                type Id = querent::id!($($digit)*);
                type Def = Self;
                const CORRELATION: &'static str = $table;
            }
            impl schema::TableDef for table {
                const SCHEMA: Option<&'static str> = None;
                const NAME: &'static str = $table;
                const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];
                const NOT_NULL: Option<usize> = Some(0);
                const KEYS: &'static [schema::Key] = &[];
                const FOREIGN_KEYS: &'static [schema::ForeignKey] = &[];
                const CHECKS: &'static [schema::Check] = &[];
                type Columns<A: schema::Source> = Columns<A>;
                type Row = Row;
                type Kind = schema::BaseTable;
                type PrimaryKey = (id, ());
                type Required = $required;
                type Identity = schema::NoIdentity;
            }
            $(
                pub enum $column {}
                impl schema::ColumnDef for $column {
                    type Table = table;
                    type Sql = $sql;
                    type Null = querent::scope::$null;
                    type Write = schema::Writable;
                    type Place = querent::name!(stringify!($column));
                    const NAME: &'static str = stringify!($column);
                }
                pub const $column: querent::Column<$column> = querent::Column::NEW;
            )*
            pub struct Columns<A: schema::Source> {
                $(pub $column: querent::Column<$column, A>),*
            }
            impl<A: schema::Source> schema::ColumnSet for Columns<A> {
                const NEW: &'static Self = &Self { $($column: querent::Column::NEW),* };
            }
            #[derive(Debug, Clone, PartialEq)]
            pub struct Row { $(pub $column: $rust),* }
            impl TableRow for Row {
                fn read(cells: &dyn Cells, at: usize) -> Result<Self> {
                    Ok(Self { $($column: querent::row::cell::<$sql, _>(cells, at + $index)?),* })
                }
            }
            impl schema::NewRow for Row {
                type Table = table;
                type Missing = ();
                const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];
                fn bind<'v>(&'v self, to: &mut dyn querent::bind::Binder<'v>) -> Result<()> {
                    $(querent::bind::field::<$sql, _>(&self.$column, to)?;)*
                    Ok(())
                }
            }
        }
    };
}

/// An enum as the generator would write it.
#[allow(missing_docs, unreachable_pub)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mood {
    Glad,
    VerySad,
}
impl SqlEnum for Mood {
    const SCHEMA: Option<&'static str> = None;
    const NAME: &'static str = "mood";
    const LABELS: &'static [&'static str] = &["glad", "very sad"];
    const VALUES: &'static [Self] = &[Self::Glad, Self::VerySad];
    fn index(self) -> usize {
        self as usize
    }
}
querent::enum_values!(Mood);

module! { things, "things", [d1 d1 d1 d1 d1 d1 d1 d1], required (id, ()),
    id 0: types::Integer, NotNull i32;
    truth 1: types::Bool, Nullable Option<bool>;
    small 2: types::SmallInt, Nullable Option<i16>;
    big 3: types::BigInt, Nullable Option<i64>;
    single 4: types::Real, Nullable Option<f32>;
    double 5: types::Double, Nullable Option<f64>;
    price 6: types::Numeric, Nullable Option<rust_decimal::Decimal>;
    name 7: types::Text, Nullable Option<String>;
    code 8: types::Text, Nullable Option<String>;
    raw 9: types::Bytes, Nullable Option<Vec<u8>>;
    day 10: types::Date, Nullable Option<jiff::civil::Date>;
    clock 11: types::Time, Nullable Option<jiff::civil::Time>;
    local 12: types::Timestamp, Nullable Option<jiff::civil::DateTime>;
    instant 13: types::TimestampTz, Nullable Option<jiff::Timestamp>;
    token 14: types::Uuid, Nullable Option<uuid::Uuid>;
    doc 15: types::Json, Nullable Option<serde_json::Value>;
    docb 16: types::Json, Nullable Option<serde_json::Value>;
    mood 17: Enum<Mood>, Nullable Option<Mood>;
    positive 18: types::Integer, Nullable Option<i32>;
    numbers 19: Array<types::Integer>, NotNull Vec<Option<i32>>;
    words 20: Array<types::Text>, NotNull Vec<Option<String>>;
    moods 21: Array<Enum<Mood>>, NotNull Vec<Option<Mood>>;
    positives 22: Array<types::Integer>, NotNull Vec<Option<i32>>;
}
const THINGS: &str = "
    CREATE TYPE mood AS ENUM ('glad', 'very sad');
    CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
    CREATE TABLE things (
        id integer PRIMARY KEY, truth boolean, small smallint, big bigint, single real,
        double double precision, price numeric, name text, code varchar(40), raw bytea, day date,
        clock time, local timestamp, instant timestamptz, token uuid, doc json, docb jsonb,
        mood mood, positive positive, numbers integer[] NOT NULL, words text[] NOT NULL,
        moods mood[] NOT NULL, positives positive[] NOT NULL)";

module! { people, "people", [d2 d2 d2 d2 d2 d2 d2 d2], required (id, (name, ())),
    id 0: types::Integer, NotNull i32;
    name 1: types::Text, NotNull String;
    mentor_id 2: types::Integer, Nullable Option<i32>;
}
const PEOPLE: &str = "
    CREATE TABLE people (
        id integer PRIMARY KEY, name text NOT NULL CONSTRAINT people_name UNIQUE,
        mentor_id integer CONSTRAINT people_mentor REFERENCES people,
        CONSTRAINT people_no_self CHECK (id <> mentor_id));
    INSERT INTO people VALUES (1, 'Ada', NULL), (2, 'Grace', 1), (3, 'Barbara', 2)";

fn server() -> Option<String> {
    let url = std::env::var("QUERENT_POSTGRES_URL").ok();
    if url.is_none() {
        println!("skipped: QUERENT_POSTGRES_URL is not set");
    }
    url
}

fn with(url: &str, parameter: &str) -> String {
    format!(
        "{url}{}{parameter}",
        if url.contains('?') { '&' } else { '?' }
    )
}

/// A connection to a fresh schema of its own.
fn open(name: &str, setup: &str) -> Option<PostgresConnection> {
    let url = server()?;
    let mut conn = PostgresConnection::open(&url).unwrap();
    conn.batch(&format!(
        "DROP SCHEMA IF EXISTS drv_{name} CASCADE; CREATE SCHEMA drv_{name}"
    ))
    .unwrap();
    let conn = reopen(name);
    conn.map(|mut conn| {
        conn.batch(setup).unwrap();
        conn
    })
}

/// Another connection to that schema.
fn reopen(name: &str) -> Option<PostgresConnection> {
    let url = with(
        &server()?,
        &format!("application_name=drv_{name}&options=-csearch_path%3Ddrv_{name}"),
    );
    Some(PostgresConnection::open(&url).unwrap())
}

/// Ends the sessions of a test from outside.
fn kill(name: &str) {
    PostgresConnection::open(&server().unwrap())
        .unwrap()
        .batch(&format!(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'drv_{name}'"
        ))
        .unwrap();
}

fn assert_lost(conn: &mut PostgresConnection) {
    assert!(!conn.is_usable());
    let start = Instant::now();
    for _ in 0..3 {
        let error = people::table.select(people::name).load(conn).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
        assert!(conn.batch("SELECT 1").unwrap_err().is_connection_lost());
        assert!(conn.ping().is_err());
    }
    assert!(start.elapsed() < Duration::from_secs(1));
}

fn thing(id: i32) -> things::Row {
    things::Row {
        id,
        truth: None,
        small: None,
        big: None,
        single: None,
        double: None,
        price: None,
        name: None,
        code: None,
        raw: None,
        day: None,
        clock: None,
        local: None,
        instant: None,
        token: None,
        doc: None,
        docb: None,
        mood: None,
        positive: None,
        numbers: vec![],
        words: vec![],
        moods: vec![],
        positives: vec![],
    }
}

#[test]
fn values_of_every_type_round_trip() {
    let Some(mut conn) = open("types", THINGS) else {
        return;
    };
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
            .execute(&mut conn)
            .unwrap(),
        1
    );
    for other in &others {
        insert_into(things::table)
            .values(other.clone())
            .execute(&mut conn)
            .unwrap();
    }
    let rows = things::table.order_by(things::id).load(&mut conn).unwrap();
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
        .one(&mut conn)
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
    let Some(mut conn) = open("lists", PEOPLE) else {
        return;
    };
    conn.batch(THINGS).unwrap();
    insert_into(things::table)
        .values(things::Row {
            mood: Some(Mood::Glad),
            ..thing(1)
        })
        .execute(&mut conn)
        .unwrap();
    let mut ids = |list: &[i32]| {
        people::table
            .filter(people::id.is_in(list))
            .select(people::id)
            .order_by(people::id)
            .load(&mut conn)
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
    assert_eq!(named.one(&mut conn).unwrap(), 2);
    let others = people::table
        .filter(people::id.is_not_in(vec![1]))
        .select(count());
    assert_eq!(others.one(&mut conn).unwrap(), 2);
    let moods = things::table
        .filter(things::mood.is_in([Mood::Glad, Mood::VerySad]))
        .select(count());
    assert_eq!(moods.one(&mut conn).unwrap(), 1);
}

#[test]
fn broken_constraints_are_named() {
    let Some(mut conn) = open("errors", PEOPLE) else {
        return;
    };
    let mut insert = |id, name: &str, mentor_id: Option<i32>| {
        insert_into(people::table)
            .values((
                people::id.to(id),
                people::name.to(name),
                people::mentor_id.to(mentor_id),
            ))
            .execute(&mut conn)
            .unwrap_err()
    };
    let error = insert(4, "Ada", None);
    assert_eq!(error.kind(), ErrorKind::UniqueViolation);
    assert_eq!(
        (error.table(), error.column()),
        (Some("people"), Some("name"))
    );
    assert_eq!(
        (error.constraint(), error.code()),
        (Some("people_name"), Some("23505"))
    );
    assert!(!format!("{error} {error:?}").contains("Ada"), "{error:?}");
    assert!(error.sql().unwrap().starts_with("INSERT INTO"));

    let error = insert(4, "Linus", Some(99));
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::ForeignKeyViolation, Some("people_mentor"))
    );
    let error = insert(4, "Linus", Some(4));
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::CheckViolation, Some("people_no_self"))
    );

    conn.batch("ALTER TABLE people ALTER mentor_id SET NOT NULL")
        .unwrap_err();
    let error = conn.batch("UPDATE people SET name = NULL").unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::NotNullViolation, Some("name"))
    );
    for code in ["40001", "40P01"] {
        let error = conn
            .batch(&format!(
                "DO $$ BEGIN RAISE 'again' USING ERRCODE = '{code}'; END $$"
            ))
            .unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Retry, Some(code)));
    }
    let error = conn
        .batch("SELECT 99999999999::bigint::integer")
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Query, Some("22003"))
    );
    assert!(conn.is_usable());
    assert_eq!(people::table.select(count()).one(&mut conn).unwrap(), 3);
}

#[test]
fn missing_tables_and_columns_are_named() {
    let Some(mut conn) = open("missing", PEOPLE) else {
        return;
    };
    let names = people::table.select(people::name).order_by(people::name);
    assert_eq!(names.load(&mut conn).unwrap().len(), 3);
    conn.batch("ALTER TABLE people RENAME name TO nom").unwrap();
    let error = names.load(&mut conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::SchemaChanged, Some("name")),
        "{error}"
    );
    let write = insert_into(people::table).values((people::id.to(4), people::name.to("Linus")));
    let error = write.execute(&mut conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::SchemaChanged, Some("name"))
    );
    assert_eq!(error.table(), Some("people"));
    conn.batch("DROP TABLE people").unwrap();
    let error = names.load(&mut conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.table()),
        (ErrorKind::SchemaChanged, Some("people"))
    );
    conn.batch(PEOPLE).unwrap();
    assert_eq!(names.load(&mut conn).unwrap().len(), 3);
}

#[test]
fn statements_survive_schema_changes() {
    let Some(mut conn) = open("changes", PEOPLE) else {
        return;
    };
    let ada = people::table
        .filter(people::id.eq(1))
        .select((people::id, people::name));
    let rename = update(people::table)
        .set(people::name.to("Ada L."))
        .filter(people::id.eq(1));
    let listed = people::table
        .filter(people::id.is_in([1, 2]))
        .select(count());
    let changes = [
        "SELECT 1",
        "ALTER TABLE people ADD extra text",
        "ALTER TABLE people ALTER name TYPE varchar(20)",
        "ALTER TABLE people ALTER name TYPE text",
        "DISCARD ALL",
        "DROP TABLE people; CREATE TABLE people (name text, mentor_id bigint, id smallint);
         INSERT INTO people VALUES ('Ada', NULL, 1), ('Grace', 1, 2)",
        "DROP TABLE people; CREATE TYPE label AS ENUM ('Ada', 'Ada L.');
         CREATE TABLE people (id integer, name label); INSERT INTO people VALUES (1, 'Ada'), (2, 'Ada')",
        "DROP TABLE people; DROP TYPE label; CREATE TYPE label AS ENUM ('Ada', 'Ada L.');
         CREATE TABLE people (id integer, name label); INSERT INTO people VALUES (1, 'Ada'), (2, 'Ada')",
        "DEALLOCATE ALL",
    ];
    for change in changes {
        conn.batch(change).unwrap();
        conn.batch("SET search_path = drv_changes").unwrap();
        assert_eq!(rename.execute(&mut conn).unwrap(), 1, "{change}");
        assert_eq!(
            ada.one(&mut conn).unwrap(),
            (1, "Ada L.".to_owned()),
            "{change}"
        );
        assert_eq!(listed.one(&mut conn).unwrap(), 2, "{change}");
        assert_eq!(conn.cached_statements(), 3);
    }
    // In a transaction, the first failure is final; after it, the statement is prepared again.
    conn.batch("ALTER TABLE people ALTER name TYPE text")
        .unwrap();
    let outcome: Result<_> = conn.transaction(|tx| ada.one(tx));
    assert_eq!(outcome.unwrap_err().code(), Some("0A000"));
    let outcome: Result<_> = conn.transaction(|tx| ada.one(tx));
    assert_eq!(outcome.unwrap().0, 1);
    // The same in a transaction that was begun by hand.
    conn.batch("ALTER TABLE people ALTER name TYPE varchar(20); BEGIN")
        .unwrap();
    assert_eq!(ada.one(&mut conn).unwrap_err().code(), Some("0A000"));
    conn.batch("ROLLBACK").unwrap();
    assert_eq!(ada.one(&mut conn).unwrap().0, 1);
}

#[test]
fn integers_out_of_range_are_refused() {
    let Some(mut conn) = open("ranges", PEOPLE) else {
        return;
    };
    conn.batch("ALTER TABLE people ALTER id TYPE smallint")
        .unwrap();
    let find = |id| people::table.filter(people::id.eq(id)).select(people::name);
    assert_eq!(find(1).one(&mut conn).unwrap(), "Ada");
    let error = find(40_000).first(&mut conn).unwrap_err();
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
        .one(&mut conn)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode);
    // A column that has grown since the statement was prepared takes the value.
    conn.batch(
        "ALTER TABLE people ALTER id TYPE bigint; UPDATE people SET id = 40000 WHERE id = 3",
    )
    .unwrap();
    assert_eq!(find(40_000).one(&mut conn).unwrap(), "Barbara");
    conn.batch("UPDATE people SET id = 3000000000 WHERE id = 40000")
        .unwrap();
    let error = people::table
        .filter(people::name.eq("Barbara"))
        .select(people::id)
        .load(&mut conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::Decode, Some("id")),
        "{error}"
    );
    // A column that takes other values than its declaration says.
    conn.batch("DROP TABLE people; CREATE TABLE people (id boolean, name text, mentor_id integer)")
        .unwrap();
    let error = find(1).load(&mut conn).unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Query | ErrorKind::Encode),
        "{error}"
    );
    assert!(conn.is_usable());
}

#[test]
fn cells_that_are_no_value_of_their_type_are_errors() {
    let Some(mut conn) = open("cells", THINGS) else {
        return;
    };
    insert_into(things::table)
        .values(thing(1))
        .execute(&mut conn)
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
                .load(&mut conn)
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
    let error = things::table
        .select(things::name)
        .load(&mut conn)
        .unwrap_err();
    assert!(
        error.to_string().contains("type `interval` cannot be read"),
        "{error}"
    );
    conn.batch("UPDATE things SET instant = NULL, price = 1.50::numeric(60, 50)")
        .unwrap();
    assert_eq!(
        things::table
            .select(things::instant)
            .load(&mut conn)
            .unwrap(),
        [None]
    );
}

#[test]
fn connections_that_fail_say_why() {
    let Some(url) = server() else { return };
    let fail = |url: &str| {
        let error = PostgresConnection::open(url).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        error
    };
    let error = fail("postgres://ada:hunter2@127.0.0.1:1/d");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("127.0.0.1:1"), "{error}");
    assert_eq!(
        fail("postgres:///d?host=/nowhere/at/all").kind(),
        ErrorKind::Connect
    );
    assert_eq!(
        fail("postgres://no-such-host.invalid/d").kind(),
        ErrorKind::Connect
    );
    for (wrong, part) in [
        ("mysql://u:hunter2@h/d", "mysql"),
        ("postgres://u:hunter2@h/d?colour=red", "colour"),
        ("postgres://u:hunter2@h/d?sslmode=maybe", "sslmode"),
        (
            "postgres://u:hunter2@h/d?connect_timeout=soon",
            "connect_timeout",
        ),
        (
            "postgres://u:hunter2@h/d?sslmode=verify-ca&sslrootcert=/nowhere.pem",
            "ssl",
        ),
    ] {
        let error = fail(wrong);
        assert_eq!(error.kind(), ErrorKind::Url);
        assert!(error.to_string().contains(part), "{error}");
    }
    #[cfg(not(feature = "tls"))]
    assert!(
        fail(&with(&url, "sslmode=require"))
            .to_string()
            .contains("feature `tls`")
    );

    let (server, _) = url.split_once('?').unwrap_or((&url, ""));
    let (server, database) = server.rsplit_once('/').unwrap();
    let error = fail(&format!("{server}/drv_no_such_database"));
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::DatabaseMissing, Some("3D000"))
    );
    let (scheme, rest) = server.split_once("://").unwrap();
    let address = rest.rsplit_once('@').map_or(rest, |(_, address)| address);
    let error = fail(&format!(
        "{scheme}://drv_no_such_user:hunter2@{address}/{database}"
    ));
    assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");

    let shown = format!("{:?}", PostgresConnection::open(&url).unwrap());
    assert!(
        shown.contains(address) && !shown.contains(":test@"),
        "{shown}"
    );
}

#[test]
fn killed_connections_say_that_they_are_lost() {
    let setup = format!(
        "{PEOPLE}; INSERT INTO people SELECT n, repeat('x', 500) || n FROM generate_series(10, 100000) n"
    );
    let Some(mut conn) = open("killed", &setup) else {
        return;
    };
    // While idle.
    let count_all = people::table.select(count());
    assert!(count_all.one(&mut conn).unwrap() > 90_000);
    kill("killed");
    let error = count_all.one(&mut conn).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    assert_lost(&mut conn);
    drop(conn);

    // While rows arrive.
    let Some(mut conn) = reopen("killed") else {
        return;
    };
    let mut seen = 0;
    let error = people::table
        .select(people::name)
        .for_each(&mut conn, |_: &str| {
            seen += 1;
            if seen == 10 {
                kill("killed");
            }
        })
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    assert_lost(&mut conn);

    // While a statement runs.
    let Some(mut conn) = reopen("killed") else {
        return;
    };
    let killer = std::thread::spawn(|| {
        std::thread::sleep(Duration::from_millis(300));
        kill("killed");
    });
    let error = conn.batch("SELECT pg_sleep(60)").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    killer.join().unwrap();
    assert_lost(&mut conn);

    // In a transaction.
    let Some(mut conn) = reopen("killed") else {
        return;
    };
    let outcome: Result<()> = conn.transaction(|tx| {
        delete_from(people::table)
            .filter(people::id.eq(3))
            .execute(tx)?;
        kill("killed");
        let error = count_all.one(tx).unwrap_err();
        assert!(error.is_connection_lost());
        tx.transaction(|tx| tx.batch("SELECT 1"))
    });
    assert!(outcome.unwrap_err().is_connection_lost());
    assert_lost(&mut conn);
    // At the commit.
    let Some(mut conn) = reopen("killed") else {
        return;
    };
    let outcome: Result<()> = conn.transaction(|tx| {
        delete_from(people::table)
            .filter(people::id.eq(3))
            .execute(tx)?;
        kill("killed");
        Ok(())
    });
    assert!(outcome.unwrap_err().is_connection_lost());
    let Some(mut conn) = reopen("killed") else {
        return;
    };
    assert!(count_all.one(&mut conn).unwrap() > 90_000);
}

#[test]
fn a_caller_that_stops_leaves_the_connection_usable() {
    let Some(mut conn) = open("stops", PEOPLE) else {
        return;
    };
    let names = people::table.select(people::name).order_by(people::id);
    for _ in 0..3 {
        let mut seen = Vec::new();
        let outcome = names.try_for_each(&mut conn, |name: &str| {
            seen.push(name.to_owned());
            if seen.len() == 2 {
                Err(Box::<dyn std::error::Error>::from("enough"))
            } else {
                Ok(())
            }
        });
        assert_eq!(outcome.unwrap_err().to_string(), "enough");
        assert_eq!(seen, ["Ada", "Grace"]);
        let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            names.for_each(&mut conn, |_: &str| panic!("on purpose"))
        }));
        assert!(panic.is_err());
        assert_eq!(names.load(&mut conn).unwrap().len(), 3);
        assert_eq!(conn.cached_statements(), 1);
    }
    let error = names.one(&mut conn).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SeveralRows);
}

#[test]
fn transactions_nest_and_roll_back() {
    let Some(mut conn) = open("nested", PEOPLE) else {
        return;
    };
    let count_all = people::table.select(count());
    let add = |tx: &mut PostgresConnection, id: i32| {
        insert_into(people::table)
            .values((people::id.to(id), people::name.to(format!("n{id}"))))
            .execute(tx)
    };
    let outcome: Result<()> = conn.transaction(|tx| {
        add(tx, 10)?;
        let inner: Result<()> = tx.transaction(|tx| {
            add(tx, 11)?;
            add(tx, 11).map(drop)
        });
        assert_eq!(inner.unwrap_err().kind(), ErrorKind::UniqueViolation);
        tx.transaction(|tx| add(tx, 12).map(drop))
    });
    outcome.unwrap();
    let ids = people::table
        .filter(people::id.ge(10))
        .select(people::id)
        .order_by(people::id);
    assert_eq!(ids.load(&mut conn).unwrap(), [10, 12]);

    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        conn.transaction(|tx| -> Result<()> {
            add(tx, 20)?;
            tx.transaction(|tx| -> Result<()> {
                add(tx, 21)?;
                panic!("on purpose")
            })
        })
    }));
    assert!(panic.is_err());
    assert_eq!(count_all.one(&mut conn).unwrap(), 5);

    // Who hides the error of a statement does not get a transaction that seems to be committed.
    let outcome: Result<()> = conn.transaction(|tx| {
        add(tx, 30)?;
        let _ = add(tx, 30);
        Ok(())
    });
    let error = outcome.unwrap_err();
    assert!(error.to_string().contains("rolled back"), "{error}");
    assert_eq!(count_all.one(&mut conn).unwrap(), 5);
    // A value that was refused before it was sent does no harm.
    conn.batch("ALTER TABLE people ALTER id TYPE smallint")
        .unwrap();
    let outcome: Result<()> = conn.transaction(|tx| {
        add(tx, 31)?;
        let delete = delete_from(people::table).filter(people::id.eq(40_000));
        assert_eq!(delete.execute(tx).unwrap_err().kind(), ErrorKind::Encode);
        Ok(())
    });
    outcome.unwrap();
    assert_eq!(count_all.one(&mut conn).unwrap(), 6);
    // Errors that come with the commit.
    conn.batch("ALTER TABLE people ALTER CONSTRAINT people_mentor DEFERRABLE INITIALLY DEFERRED")
        .unwrap();
    let outcome: Result<u64> = conn.transaction(|tx| {
        update(people::table)
            .set(people::mentor_id.to(999))
            .filter(people::id.eq(1))
            .execute(tx)
    });
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::ForeignKeyViolation);
    assert_eq!(count_all.one(&mut conn).unwrap(), 6);
    let outcome: Result<(), Error> = conn.transaction(|tx| add(tx, 50).map(drop));
    outcome.unwrap();
}

#[test]
fn the_cache_keeps_to_its_capacity() {
    let Some(mut conn) = open("cache", PEOPLE) else {
        return;
    };
    conn.set_statement_cache_capacity(2);
    for _ in 0..3 {
        people::table.select(people::id).load(&mut conn).unwrap();
        people::table.select(people::name).load(&mut conn).unwrap();
        people::table.select(count()).load(&mut conn).unwrap();
        assert_eq!(conn.cached_statements(), 2);
    }
    conn.batch("DO $$ BEGIN ASSERT (SELECT count(*) <= 2 FROM pg_prepared_statements); END $$")
        .unwrap();
}
