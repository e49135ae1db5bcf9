//! Types of the engines' own: enums and arrays.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::types::SqlEnum;
use querent_tests::cases::on_engine;

use super::tables::owned;

/// An enum as the generator writes one.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(unreachable_pub)] // The module of the table is public.
pub enum Mood {
    Sad,
    Fine,
    OverTheMoon,
}

impl SqlEnum for Mood {
    const SCHEMA: Option<&'static str> = None;
    const NAME: &'static str = "mood";
    const LABELS: &'static [&'static str] = &["sad", "fine", "it's \"over\" the moon"];
    const VALUES: &'static [Self] = &[Self::Sad, Self::Fine, Self::OverTheMoon];

    fn index(self) -> usize {
        self as usize
    }
}
querent::enum_values!(Mood);

querent_tests::declare! {
    people {
        id: BigInt NotNull i64,
        mood: Enum<super::Mood> Nullable Option<super::Mood>,
    }
    lists {
        id: BigInt NotNull i64,
        numbers: Array<BigInt> Nullable Option<Vec<Option<i64>>>,
        words: Array<Text> Nullable Option<Vec<Option<String>>>,
    }
}

fn moods(conn: &mut AnyConnection) {
    let rows = [
        Some(Mood::Fine),
        None,
        Some(Mood::OverTheMoon),
        Some(Mood::Sad),
    ]
    .map(|mood| people::mood.to(mood));
    assert_eq!(
        insert_into(people::table)
            .values(rows)
            .execute(conn)
            .unwrap(),
        4
    );
    let read = people::table
        .select(people::mood)
        .order_by(people::id)
        .load(conn)
        .unwrap();
    assert_eq!(
        read,
        [
            Some(Mood::Fine),
            None,
            Some(Mood::OverTheMoon),
            Some(Mood::Sad)
        ]
    );
    let ids = || people::table.select(people::id).order_by(people::id);
    assert_eq!(
        ids()
            .filter(people::mood.eq(Mood::OverTheMoon))
            .load(conn)
            .unwrap(),
        [3]
    );
    assert_eq!(
        ids()
            .filter(people::mood.ne(Mood::Fine))
            .load(conn)
            .unwrap(),
        [3, 4]
    );
    assert_eq!(
        ids()
            .filter(people::mood.is_in([Mood::Sad, Mood::Fine]))
            .load(conn)
            .unwrap(),
        [1, 4]
    );
    assert_eq!(
        ids()
            .filter(people::mood.is_not_distinct_from(None::<Mood>))
            .load(conn)
            .unwrap(),
        [2]
    );
    let set = update(people::table)
        .set(people::mood.to(Mood::Sad))
        .filter(people::mood.is_null());
    assert_eq!(set.execute(conn).unwrap(), 1);
    assert_eq!(
        people::table
            .filter(people::id.eq(2))
            .one(conn)
            .unwrap()
            .mood,
        Some(Mood::Sad)
    );
}

#[test]
fn enums_are_values_of_their_own() {
    let label = "'it''s \"over\" the moon'";
    let postgres = format!(
        "CREATE TYPE mood AS ENUM ('sad', 'fine', {label}); CREATE TABLE people (id {{id}}, mood mood)"
    );
    on_engine(Kind::Postgres, &postgres, moods);
    let mysql = format!("CREATE TABLE people (id {{id}}, mood ENUM('sad', 'fine', {label}))");
    on_engine(Kind::MySql, &mysql, moods);
    on_engine(Kind::MariaDb, &mysql, moods);
    on_engine(
        Kind::Sqlite,
        "CREATE TABLE people (id {id}, mood {text})",
        moods,
    );
}

#[test]
fn a_label_that_the_module_does_not_know() {
    on_engine(
        Kind::Sqlite,
        "CREATE TABLE people (id {id}, mood {text})",
        |conn| {
            conn.batch("INSERT INTO people (mood) VALUES ('angry')")
                .unwrap();
            let error = people::table.load(conn).unwrap_err();
            assert_eq!(error.kind(), querent::ErrorKind::Decode);
            assert_eq!(error.column(), Some("mood"));
            assert!(error.to_string().contains("`angry`"), "{error}");
        },
    );
}

#[test]
fn arrays_of_postgres() {
    on_engine(
        Kind::Postgres,
        "CREATE TABLE lists (id {id}, numbers bigint[], words text[])",
        |conn| {
            let AnyConnection::Postgres(conn) = conn else {
                panic!("another engine")
            };
            let conn = &mut **conn;
            let numbers = [vec![1, -2, i64::MAX], vec![]];
            let words = [vec!["a", "b,\"c\"", "", "NULL", "{}"], vec!["é"]];
            for (numbers, words) in numbers.iter().zip(&words) {
                let row = (
                    lists::numbers.to(numbers.clone()),
                    lists::words.to(words.clone()),
                );
                insert_into(lists::table).values(row).execute(conn).unwrap();
            }
            conn.batch("INSERT INTO lists (numbers, words) VALUES (ARRAY[1, NULL], NULL)")
                .unwrap();
            let rows = lists::table.order_by(lists::id).load(conn).unwrap();
            let some = |texts: &[&str]| {
                Some(
                    texts
                        .iter()
                        .map(|text| Some(owned(text)))
                        .collect::<Vec<_>>(),
                )
            };
            assert_eq!(
                rows[0].numbers,
                Some(vec![Some(1), Some(-2), Some(i64::MAX)])
            );
            assert_eq!(rows[0].words, some(&["a", "b,\"c\"", "", "NULL", "{}"]));
            assert_eq!(
                (&rows[1].numbers, &rows[1].words),
                (&Some(vec![]), &some(&["é"]))
            );
            assert_eq!(
                (&rows[2].numbers, &rows[2].words),
                (&Some(vec![Some(1), None]), &None)
            );
            let found = lists::table
                .filter(lists::numbers.eq(vec![1, -2, i64::MAX]))
                .select(lists::id);
            assert_eq!(found.load(conn).unwrap(), [1]);
        },
    );
}
