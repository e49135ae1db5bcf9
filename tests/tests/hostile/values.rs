//! Values that a database cannot take, and results that it cannot give.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::{ErrorKind, types};
use querent_tests::cases::on_every_engine;

use super::expect::{fails, usable};

querent_tests::declare! {
    things {
        id: BigInt NotNull i64,
        number: BigInt Nullable Option<i64>,
        word: Text Nullable Option<String>,
    }
}

#[test]
fn a_number_that_is_too_great_for_its_column() {
    on_every_engine(
        "CREATE TABLE things (id {id}, number {small}, word {text})",
        |conn| {
            let put = |number: i64, conn: &mut AnyConnection| {
                insert_into(things::table)
                    .values(things::number.to(number))
                    .execute(conn)
            };
            assert_eq!(put(32_767, conn).unwrap(), 1);
            let outcome = put(40_000, conn);
            match conn.engine() {
                // Its integers have 64 bits whatever their column is called.
                Kind::Sqlite => assert_eq!(outcome.unwrap(), 1),
                // Refused before it is sent.
                Kind::Postgres => drop(fails(
                    outcome,
                    ErrorKind::Encode,
                    &["value 1", "range", "INSERT INTO"],
                )),
                _ => drop(fails(
                    outcome,
                    ErrorKind::Query,
                    &["`number`", "INSERT INTO"],
                )),
            }
            usable(conn);
        },
    );
}

#[test]
fn a_sum_that_is_too_great_for_64_bits() {
    on_every_engine(
        "CREATE TABLE things (id {id}, number {big}, word {text})",
        |conn| {
            insert_into(things::table)
                .values([things::number.to(i64::MAX), things::number.to(i64::MAX)])
                .execute(conn)
                .unwrap();
            for outcome in [
                things::table
                    .filter(things::id.eq(1))
                    .select(things::number + 1)
                    .one(conn),
                things::table.select(sum(things::number)).one(conn),
            ] {
                let error = outcome.unwrap_err();
                assert!(
                    matches!(
                        error.kind(),
                        ErrorKind::Query | ErrorKind::Encode | ErrorKind::Decode
                    ),
                    "{error:?}"
                );
                assert_eq!(error.engine(), Some(conn.engine()));
                assert!(error.sql().is_some(), "{error}");
            }
            usable(conn);
        },
    );
}

#[test]
fn text_with_a_nul() {
    on_every_engine(
        "CREATE TABLE things (id {id}, number {big}, word {text})",
        |conn| {
            let outcome = insert_into(things::table)
                .values(things::word.to("a\0b"))
                .execute(conn);
            if conn.engine() == Kind::Postgres {
                let error = outcome.unwrap_err();
                assert!(
                    matches!(error.kind(), ErrorKind::Query | ErrorKind::Encode),
                    "{error:?}"
                );
            } else {
                assert_eq!(outcome.unwrap(), 1);
                assert_eq!(
                    things::table
                        .select(things::word)
                        .one(conn)
                        .unwrap()
                        .as_deref(),
                    Some("a\0b")
                );
            }
            usable(conn);
        },
    );
}

#[test]
fn a_pattern_that_ends_in_an_escape() {
    on_every_engine(
        "CREATE TABLE things (id {id}, number {big}, word {text})",
        |conn| {
            insert_into(things::table)
                .values(things::word.to("a\\"))
                .execute(conn)
                .unwrap();
            let outcome = things::table
                .filter(things::word.like("a\\"))
                .select(count())
                .one(conn);
            match conn.engine() {
                Kind::Postgres => drop(fails(outcome, ErrorKind::Query, &["escape"])),
                _ => assert_eq!(outcome.unwrap(), 1),
            }
            usable(conn);
        },
    );
}

#[test]
fn more_rows_than_one_statement_can_return() {
    on_every_engine(
        "CREATE TABLE things (id {id}, number {big}, word {text})",
        |conn| {
            let rows: Vec<_> = (0..70_000)
                .map(|number| (things::number.to(number), things::word.to("x")))
                .collect();
            let statement = || {
                insert_into(things::table)
                    .values(&rows)
                    .returning(things::id)
            };
            let outcome = match conn {
                AnyConnection::MariaDb(conn) => statement().load(conn),
                AnyConnection::Postgres(conn) => statement().load(&mut **conn),
                AnyConnection::Sqlite(conn) => statement().load(conn),
                // MySQL cannot return several rows.
                _ => return,
            };
            fails(outcome, ErrorKind::Encode, &[]);
            usable(conn);
            assert_eq!(things::table.select(count()).one(conn).unwrap(), 0);
            assert_eq!(
                insert_into(things::table)
                    .values(&rows)
                    .execute(conn)
                    .unwrap(),
                70_000
            );
        },
    );
}

#[test]
fn a_value_too_long_for_its_column() {
    on_every_engine(
        "CREATE TABLE things (id {id}, number {big}, word VARCHAR(3))",
        |conn| {
            let put = |word: &'static str| insert_into(things::table).values(things::word.to(word));
            assert_eq!(put("äöü").execute(conn).unwrap(), 1);
            let outcome = put("äöüß").execute(conn);
            if conn.engine() == Kind::Sqlite {
                assert_eq!(outcome.unwrap(), 1);
            } else {
                let error = outcome.unwrap_err();
                assert!(
                    matches!(error.kind(), ErrorKind::Query | ErrorKind::Encode),
                    "{error:?}"
                );
                assert!(error.to_string().contains("too long"), "{error}");
            }
            usable(conn);
        },
    );
}

#[test]
fn a_cast_of_a_value_that_is_none() {
    on_every_engine(
        "CREATE TABLE things (id {id}, number {big}, word {text})",
        |conn| {
            insert_into(things::table)
                .values(things::number.to(1))
                .execute(conn)
                .unwrap();
            let row = things::table
                .select((
                    val::<types::Date, _>(None::<querent::jiff::civil::Date>),
                    things::number,
                ))
                .one(conn)
                .unwrap();
            assert_eq!(row, (None, Some(1)));
        },
    );
}
