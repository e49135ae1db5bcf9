//! RETURNING where a dialect has it, on connections whose dialect is a type.

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::cases::on_engine;

use super::tables::{NUMBERS, WORDS, fill_numbers, fill_words, numbers, owned, words};

/// Rows as a sorted list: statements return theirs in no particular order.
fn sorted<T: Ord>(mut rows: Vec<T>) -> Vec<T> {
    rows.sort();
    rows
}

/// The cases of a dialect that returns the rows of every statement.
macro_rules! every_statement {
    ($conn:expr) => {{
        let conn = $conn;
        let row = |number: i64| (numbers::a.to(number), numbers::b.to(number * 10));
        let inserted = insert_into(numbers::table)
            .values([row(1), row(2), row(3)])
            .returning((numbers::id, numbers::b))
            .load(conn)
            .unwrap();
        assert_eq!(
            sorted(inserted),
            [(1, Some(10)), (2, Some(20)), (3, Some(30))]
        );

        let updated = update(numbers::table)
            .set(numbers::a.to(numbers::a + 100))
            .filter(numbers::id.le(2))
            .returning((numbers::id, numbers::a, numbers::a - 1))
            .load(conn)
            .unwrap();
        assert_eq!(
            sorted(updated),
            [(1, Some(101), Some(100)), (2, Some(102), Some(101))]
        );
        let nothing = update(numbers::table)
            .set(numbers::a.to(0))
            .filter(numbers::id.eq(99))
            .returning(numbers::id);
        assert_eq!(nothing.first(conn).unwrap(), None);
        let whole = update(numbers::table)
            .set(numbers::a.to(7))
            .filter(numbers::id.eq(3))
            .returning(numbers::all);
        assert_eq!(
            whole.one(conn).unwrap(),
            numbers::Row {
                id: 3,
                a: Some(7),
                b: Some(30)
            }
        );

        let deleted = delete_from(numbers::table)
            .filter(numbers::a.gt(50))
            .returning((numbers::id, numbers::a))
            .load(conn)
            .unwrap();
        assert_eq!(sorted(deleted), [(1, Some(101)), (2, Some(102))]);
        let deleted = delete_from(numbers::table)
            .all_rows()
            .returning(numbers::all)
            .one(conn)
            .unwrap();
        assert_eq!(
            deleted,
            numbers::Row {
                id: 3,
                a: Some(7),
                b: Some(30)
            }
        );
        assert_eq!(numbers::table.select(count()).one(conn).unwrap(), 0);
    }};
}

#[test]
fn postgres_returns_rows_of_every_statement() {
    on_engine(Kind::Postgres, NUMBERS, |conn| {
        let AnyConnection::Postgres(conn) = conn else {
            panic!("another engine")
        };
        every_statement!(&mut **conn);
    });
}

#[test]
fn sqlite_returns_rows_of_every_statement() {
    on_engine(Kind::Sqlite, NUMBERS, |conn| {
        let AnyConnection::Sqlite(conn) = conn else {
            panic!("another engine")
        };
        every_statement!(conn);
    });
}

#[test]
fn mariadb_returns_rows_of_insert_and_delete() {
    on_engine(Kind::MariaDb, WORDS, |conn| {
        fill_words(conn, &[Some("a"), None]);
        let AnyConnection::MariaDb(conn) = conn else {
            panic!("another engine")
        };
        let rows = ["x", "y"].map(|tag| (words::word.to(tag), words::tag.to(tag)));
        let inserted = insert_into(words::table)
            .values(rows)
            .returning((words::id, upper(words::tag)))
            .load(conn)
            .unwrap();
        assert_eq!(sorted(inserted), [(3, owned("X")), (4, owned("Y"))]);
        let deleted = delete_from(words::table)
            .filter(words::id.le(3))
            .returning((words::id, words::word))
            .load(conn)
            .unwrap();
        assert_eq!(
            sorted(deleted),
            [(1, Some(owned("a"))), (2, None), (3, Some(owned("x")))]
        );
    });
}

#[test]
fn mysql_reads_back_the_row_it_has_numbered() {
    on_engine(Kind::MySql, NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), None)]);
        let AnyConnection::MySql(conn) = conn else {
            panic!("another engine")
        };
        let row = insert_into(numbers::table)
            .values(numbers::a.to(5))
            .returning((numbers::id, numbers::a + 1))
            .one(conn)
            .unwrap();
        assert_eq!(row, (2, Some(6)));
        let mut ids = Vec::new();
        insert_into(numbers::table)
            .values(numbers::a.to(6))
            .returning(numbers::id)
            .for_each(conn, |id: i64| ids.push(id))
            .unwrap();
        assert_eq!(ids, [3]);
    });
}
