//! `load`, `first`, `one`, `for_each` and `try_for_each`.

use querent::ErrorKind;
use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{
    KINDS, NUMBERS, WORDS, fill_numbers, fill_words, kinds, numbers, owned, words,
};

#[test]
fn first_is_an_option() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), None), (Some(2), None)]);
        let query = |least: i64| {
            numbers::table
                .filter(numbers::a.ge(least))
                .select(numbers::a)
                .order_by(numbers::a)
        };
        assert_eq!(query(3).first(conn).unwrap(), None);
        assert_eq!(query(2).first(conn).unwrap(), Some(Some(2)));
        assert_eq!(query(1).first(conn).unwrap(), Some(Some(1)));
        assert_eq!(query(1).limit(5).first(conn).unwrap(), Some(Some(1)));
        assert_eq!(
            numbers::table
                .order_by(numbers::id.desc())
                .first(conn)
                .unwrap()
                .map(|row| row.id),
            Some(2)
        );
    });
}

#[test]
fn one_is_one_or_an_error() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), None), (Some(2), None), (Some(3), None)]);
        let query = |least: i64| {
            numbers::table
                .filter(numbers::a.ge(least))
                .select(numbers::a)
                .order_by(numbers::a)
        };
        assert_eq!(query(3).one(conn).unwrap(), Some(3));
        for (least, kind) in [
            (4, ErrorKind::NoRow),
            (2, ErrorKind::SeveralRows),
            (1, ErrorKind::SeveralRows),
        ] {
            let error = query(least).one(conn).unwrap_err();
            assert_eq!(error.kind(), kind);
            assert_eq!(error.engine(), Some(conn.engine()));
            assert!(
                error.sql().is_some_and(|sql| sql.contains("numbers")),
                "{error}"
            );
        }
        // A limit of the query's own stays.
        assert_eq!(query(1).limit(1).one(conn).unwrap(), Some(1));
        assert_eq!(
            query(1).limit(3).one(conn).unwrap_err().kind(),
            ErrorKind::SeveralRows
        );
        assert_eq!(query(1).load(conn).unwrap().len(), 3);
    });
}

#[test]
fn rows_borrow_from_the_driver() {
    on_every_engine(KINDS, |conn| {
        let rows = [("é'", b"\0\xff".as_slice()), ("", b"")]
            .map(|(word, raw)| (kinds::word.to(word), kinds::raw.to(raw)));
        insert_into(kinds::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        insert_into(kinds::table)
            .values(kinds::big.to(1))
            .execute(conn)
            .unwrap();
        let mut seen = Vec::new();
        kinds::table
            .select((kinds::id, kinds::word, kinds::raw))
            .order_by(kinds::id)
            .for_each(
                conn,
                |(id, word, raw): (i64, Option<&str>, Option<&[u8]>)| {
                    seen.push((id, word.map(owned), raw.map(<[u8]>::to_vec)));
                },
            )
            .unwrap();
        let expected = [
            (1, Some(owned("é'")), Some(vec![0, 255])),
            (2, Some(String::new()), Some(vec![])),
            (3, None, None),
        ];
        assert_eq!(seen, expected);
    });
}

#[test]
fn reading_can_stop_in_the_middle() {
    on_every_engine(NUMBERS, |conn| {
        let rows: Vec<_> = (1..=1_000).map(|number| (Some(number), None)).collect();
        fill_numbers(conn, &rows);
        let mut seen = 0;
        let outcome: Result<(), Stopped> = numbers::table
            .select(numbers::a)
            .order_by(numbers::id)
            .try_for_each(conn, |a| {
                seen += 1;
                if a == Some(3) {
                    Err(Stopped::ByCaller)
                } else {
                    Ok(())
                }
            });
        assert!(matches!(outcome, Err(Stopped::ByCaller)), "{outcome:?}");
        assert_eq!(seen, 3);
        // The connection is ready for the next statement, and for the same.
        assert_eq!(numbers::table.select(count()).one(conn).unwrap(), 1_000);
        let mut all = 0;
        let outcome: Result<(), Stopped> = numbers::table
            .select(numbers::a)
            .order_by(numbers::id)
            .try_for_each(conn, |_| {
                all += 1;
                Ok(())
            });
        assert!(outcome.is_ok() && all == 1_000);
    });
}

/// Why `try_for_each` ends.
#[derive(Debug)]
enum Stopped {
    ByCaller,
    #[allow(dead_code)] // Shown when a test fails.
    Failed(querent::Error),
}

impl From<querent::Error> for Stopped {
    fn from(error: querent::Error) -> Self {
        Self::Failed(error)
    }
}

#[derive(Debug, PartialEq, querent::Row)]
#[row(table = words)]
struct Tagged {
    id: i64,
    #[row(column = words::word)]
    text: Option<String>,
    tag: String,
}

#[derive(querent::Row)]
#[row(table = words)]
struct Borrowed<'r> {
    id: i64,
    tag: &'r str,
}

#[test]
fn structs_are_read_by_the_names_of_columns() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), None]);
        let rows: Vec<Tagged> = words::table
            .order_by(words::id)
            .select_as::<Tagged>()
            .load(conn)
            .unwrap();
        let expected = [
            Tagged {
                id: 1,
                text: Some(owned("a")),
                tag: owned("a"),
            },
            Tagged {
                id: 2,
                text: None,
                tag: owned(""),
            },
        ];
        assert_eq!(rows, expected);
        let mut letters = 0;
        words::table
            .select_as::<Borrowed<'_>>()
            .for_each(conn, |row: Borrowed<'_>| {
                letters += row.tag.len() as i64 * row.id
            })
            .unwrap();
        assert_eq!(letters, 1);
    });
}
