//! Properties that hold for values nobody has thought of.

use std::cell::RefCell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{KINDS, WORDS, kinds, words};

/// Checks a property of random values on every engine.
fn check<S: Strategy>(
    tables: &str,
    cases: u32,
    values: impl Fn() -> S,
    property: impl Fn(&mut AnyConnection, S::Value) -> Result<(), TestCaseError>,
) where
    S::Value: std::fmt::Debug,
{
    on_every_engine(tables, |conn| {
        let conn = RefCell::new(conn);
        let mut runner = TestRunner::new(Config {
            cases,
            failure_persistence: None,
            ..Config::default()
        });
        runner
            .run(&values(), |value| property(&mut conn.borrow_mut(), value))
            .unwrap_or_else(|failure| panic!("{failure}"));
    });
}

/// Text with many of the characters that mean something somewhere. PostgreSQL has no NUL in text.
fn text() -> impl Strategy<Value = String> {
    let special = proptest::sample::select(
        "%_\\[]*?'\"`;:$@{}()-#~^|&<>=\n\t "
            .chars()
            .collect::<Vec<_>>(),
    );
    let letter = proptest::sample::select("aAbBéÉß日🎶\u{301}İ".chars().collect::<Vec<_>>());
    let any = any::<char>().prop_filter("NUL", |c| *c != '\0');
    let characters = prop_oneof![4 => special, 4 => letter, 1 => any];
    proptest::collection::vec(characters, 0..12)
        .prop_map(|characters| characters.into_iter().collect())
}

#[test]
fn text_comes_back_and_never_ends_its_quotes() {
    check(WORDS, 150, text, |conn, text| {
        let id = insert_into(words::table)
            .values((words::word.to(text.as_str()), words::tag.to(text.as_str())))
            .returning(words::id)
            .one(conn)?;
        let query = words::table
            .filter(words::id.eq(id))
            .filter(words::word.eq(text.as_str()));
        let row = query
            .filter(words::tag.is_in([text.as_str()]))
            .select((words::word, length(words::word)))
            .one(conn)?;
        prop_assert_eq!(row, (Some(text.clone()), Some(text.chars().count() as i32)));
        Ok(())
    });
}

#[test]
fn patterns_agree_with_rust() {
    let pairs = || (text(), text(), any::<proptest::sample::Index>());
    check(WORDS, 200, pairs, |conn, (text, other, index)| {
        // A part of the text, so that there is something to be found.
        let characters: Vec<char> = text.chars().collect();
        let start = index.index(characters.len() + 1);
        let part: String = characters[start..].iter().take(3).collect();
        let id = insert_into(words::table)
            .values((words::word.to(text.as_str()), words::tag.to("")))
            .returning(words::id)
            .one(conn)?;
        for plain in [part.as_str(), other.as_str()] {
            let row = words::table
                .filter(words::id.eq(id))
                .select((
                    words::word.contains(plain),
                    words::word.starts_with(plain),
                    words::word.ends_with(plain),
                ))
                .one(conn)?;
            let expected = (
                text.contains(plain),
                text.starts_with(plain),
                text.ends_with(plain),
            );
            prop_assert_eq!(
                row,
                (Some(expected.0), Some(expected.1), Some(expected.2)),
                "{:?} in {:?}",
                plain,
                &text
            );
        }
        Ok(())
    });
}

#[test]
fn numbers_and_bytes_come_back() {
    let values = || {
        (
            any::<i64>(),
            any::<i32>(),
            proptest::num::f64::NORMAL | proptest::num::f64::ZERO,
            any::<Vec<u8>>(),
        )
    };
    check(KINDS, 150, values, |conn, (big, int, double, raw)| {
        let id = insert_into(kinds::table)
            .values((
                kinds::big.to(big),
                kinds::int.to(int),
                kinds::double.to(double),
                kinds::raw.to(raw.clone()),
            ))
            .returning(kinds::id)
            .one(conn)?;
        let row = kinds::table
            .filter(
                kinds::id
                    .eq(id)
                    .and(kinds::big.eq(big))
                    .and(kinds::double.eq(double))
                    .and(kinds::raw.eq(&raw)),
            )
            .select((kinds::big, kinds::int, kinds::double, kinds::raw))
            .one(conn)?;
        prop_assert_eq!(row, (Some(big), Some(int), Some(double), Some(raw)));
        Ok(())
    });
}

#[test]
fn decimals_come_back() {
    check(
        KINDS,
        150,
        || (-999_999_999_999_999_i64..=999_999_999_999_999, 0_u32..=4),
        |conn, (mantissa, scale)| {
            let price = querent::rust_decimal::Decimal::new(mantissa, scale);
            let id = insert_into(kinds::table)
                .values(kinds::price.to(price))
                .returning(kinds::id)
                .one(conn)?;
            let read = kinds::table
                .filter(kinds::id.eq(id))
                .filter(kinds::price.eq(price))
                .select(kinds::price)
                .one(conn)?;
            prop_assert_eq!(read, Some(price));
            Ok(())
        },
    );
}
