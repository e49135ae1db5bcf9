//! The tables of the cases.

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::{jiff, rust_decimal, serde_json, uuid};

querent_tests::declare! {
    numbers {
        id: BigInt NotNull i64,
        a: BigInt Nullable Option<i64>,
        b: BigInt Nullable Option<i64>,
    }
    truths {
        id: BigInt NotNull i64,
        a: Bool Nullable Option<bool>,
        b: Bool Nullable Option<bool>,
    }
    words {
        id: BigInt NotNull i64,
        word: Text Nullable Option<String>,
        tag: Text NotNull String,
    }
    parents {
        id: BigInt NotNull i64,
        name: Text NotNull String,
        note: Text Nullable Option<String>,
    }
    children {
        id: BigInt NotNull i64,
        parent_id: BigInt Nullable Option<i64>,
        name: Text NotNull String,
    }
    kinds {
        id: BigInt NotNull i64,
        flag: Bool Nullable Option<bool>,
        small: SmallInt Nullable Option<i16>,
        int: Integer Nullable Option<i32>,
        big: BigInt Nullable Option<i64>,
        real: Real Nullable Option<f32>,
        double: Double Nullable Option<f64>,
        price: Numeric Nullable Option<super::rust_decimal::Decimal>,
        word: Text Nullable Option<String>,
        raw: Bytes Nullable Option<Vec<u8>>,
        day: Date Nullable Option<super::jiff::civil::Date>,
        clock: Time Nullable Option<super::jiff::civil::Time>,
        at: Timestamp Nullable Option<super::jiff::civil::DateTime>,
        moment: TimestampTz Nullable Option<super::jiff::Timestamp>,
        uid: Uuid Nullable Option<super::uuid::Uuid>,
        doc: Json Nullable Option<super::serde_json::Value>,
    }
}

pub(super) const NUMBERS: &str = "CREATE TABLE numbers (id {id}, a {big}, b {big})";
pub(super) const TRUTHS: &str = "CREATE TABLE truths (id {id}, a {bool}, b {bool})";
pub(super) const WORDS: &str = "CREATE TABLE words (id {id}, word {text}, tag {letters} NOT NULL)";
pub(super) const FAMILY: &str = "\
    CREATE TABLE parents (id {id}, name {text} NOT NULL, note {text});
    CREATE TABLE children (id {id}, parent_id {big}, name {text} NOT NULL)";
pub(super) const KINDS: &str = "\
    CREATE TABLE kinds (id {id}, flag {bool}, small {small}, «int» {int}, big {big}, «real» {real},
    «double» {double}, price {decimal}, word {text}, raw {bytes}, day {date}, clock {time},
    at {timestamp}, moment {instant}, uid {uuid}, doc {json})";

/// Fills `numbers` with pairs; their ids count from 1.
pub(super) fn fill_numbers(conn: &mut AnyConnection, pairs: &[(Option<i64>, Option<i64>)]) {
    let rows: Vec<_> = pairs
        .iter()
        .map(|(a, b)| (numbers::a.to(*a), numbers::b.to(*b)))
        .collect();
    assert_eq!(
        insert_into(numbers::table)
            .values(rows)
            .execute(conn)
            .unwrap(),
        pairs.len() as u64
    );
}

/// Fills `words`; their ids count from 1.
pub(super) fn fill_words(conn: &mut AnyConnection, texts: &[Option<&str>]) {
    let rows: Vec<_> = texts
        .iter()
        .map(|text| {
            (
                words::word.to(*text),
                words::tag.to(text.unwrap_or_default()),
            )
        })
        .collect();
    assert_eq!(
        insert_into(words::table)
            .values(rows)
            .execute(conn)
            .unwrap(),
        texts.len() as u64
    );
}

/// Ann has x and y, Bob has z, Cleo has none, and w has no parent.
pub(super) fn fill_family(conn: &mut AnyConnection) {
    let rows = [("Ann", Some("n")), ("Bob", None), ("Cleo", None)]
        .map(|(name, note)| (parents::name.to(name), parents::note.to(note)));
    insert_into(parents::table)
        .values(rows)
        .execute(conn)
        .unwrap();
    let rows = [(Some(1), "x"), (Some(1), "y"), (Some(2), "z"), (None, "w")]
        .map(|(parent, name)| (children::parent_id.to(parent), children::name.to(name)));
    insert_into(children::table)
        .values(rows)
        .execute(conn)
        .unwrap();
}

/// Texts that own themselves, for comparisons with what was read.
pub(super) fn owned(text: &str) -> String {
    text.to_owned()
}

/// Stores each value of a column, reads it back, and finds it by `is_not_distinct_from`.
macro_rules! round_trip {
    ($conn:expr, $column:ident, $values:expr) => {
        for value in $values {
            delete_from(kinds::table).all_rows().execute($conn).unwrap();
            insert_into(kinds::table)
                .values(kinds::$column.to(value.clone()))
                .execute($conn)
                .unwrap();
            let read = kinds::table.select(kinds::$column).one($conn).unwrap();
            assert_eq!(read.as_ref(), Some(&value), "{}", stringify!($column));
            let found = kinds::table
                .filter(kinds::$column.eq(value.clone()))
                .select(count());
            assert_eq!(
                found.one($conn).unwrap(),
                1,
                "{} = {value:?}",
                stringify!($column)
            );
        }
    };
}
pub(super) use round_trip;
