//! UPDATE and DELETE, and the numbers of rows they report.

use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{NUMBERS, WORDS, fill_numbers, fill_words, numbers, owned, words};

#[test]
fn counts_are_those_of_the_rows_that_the_condition_chose() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[(Some(1), Some(1)), (Some(2), Some(1)), (None, Some(1))],
        );
        let set = || update(numbers::table).set(numbers::b.to(5));
        assert_eq!(set().filter(numbers::a.eq(1)).execute(conn).unwrap(), 1);
        assert_eq!(set().filter(numbers::a.eq(99)).execute(conn).unwrap(), 0);
        // A row that had the new value already was chosen as well.
        assert_eq!(set().filter(numbers::a.le(2)).execute(conn).unwrap(), 2);
        assert_eq!(set().all_rows().execute(conn).unwrap(), 3);
        assert_eq!(set().filter(numbers::b.eq(5)).execute(conn).unwrap(), 3);
        assert_eq!(
            delete_from(numbers::table)
                .filter(numbers::a.is_null())
                .execute(conn)
                .unwrap(),
            1
        );
        assert_eq!(
            delete_from(numbers::table)
                .filter(numbers::a.is_null())
                .execute(conn)
                .unwrap(),
            0
        );
        assert_eq!(
            delete_from(numbers::table)
                .all_rows()
                .execute(conn)
                .unwrap(),
            2
        );
        assert_eq!(
            delete_from(numbers::table)
                .all_rows()
                .execute(conn)
                .unwrap(),
            0
        );
    });
}

#[test]
fn values_are_computed_from_the_row() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(
            conn,
            &[(Some(1), Some(10)), (Some(2), None), (None, Some(30))],
        );
        let statement = update(numbers::table)
            .set((
                numbers::a.to(coalesce(numbers::a, 0) + numbers::id),
                numbers::b.to(numbers::b * 2),
            ))
            .filter(numbers::id.gt(1));
        assert_eq!(statement.execute(conn).unwrap(), 2);
        let rows = numbers::table
            .select((numbers::a, numbers::b))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [(Some(1), Some(10)), (Some(4), None), (Some(3), Some(60))]
        );
    });
}

#[test]
fn mysql_and_mariadb_assign_from_left_to_right() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), Some(10)), (Some(2), Some(20))]);
        let set = || {
            update(numbers::table).set((numbers::a.to(numbers::a + 1), numbers::b.to(numbers::a)))
        };
        assert_eq!(set().filter(numbers::id.eq(1)).execute(conn).unwrap(), 1);
        let last = update(numbers::table)
            .set((numbers::b.to(numbers::a), numbers::a.to(numbers::a + 1)))
            .filter(numbers::id.eq(2));
        assert_eq!(last.execute(conn).unwrap(), 1);
        let rows = numbers::table
            .select((numbers::a, numbers::b))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        let seen = if conn.engine().is_mysql_family() {
            2
        } else {
            1
        };
        assert_eq!(rows, [(Some(2), Some(seen)), (Some(3), Some(2))]);
    });
}

#[test]
fn null_and_text() {
    on_every_engine(WORDS, |conn| {
        fill_words(conn, &[Some("a"), Some("b"), None]);
        let set = update(words::table)
            .set(words::word.to(None::<&str>))
            .filter(words::word.eq("a"));
        assert_eq!(set.execute(conn).unwrap(), 1);
        let set = update(words::table)
            .set((words::word.to(words::tag), words::tag.to("it's")))
            .filter(words::word.eq("b"));
        assert_eq!(set.execute(conn).unwrap(), 1);
        let rows = words::table
            .select((words::word, words::tag))
            .order_by(words::id)
            .load(conn)
            .unwrap();
        let expected = [
            (None, owned("a")),
            (Some(owned("b")), owned("it's")),
            (None, owned("")),
        ];
        assert_eq!(rows, expected);
    });
}

#[test]
fn assignments_see_the_row_as_it_was() {
    on_every_engine(NUMBERS, |conn| {
        fill_numbers(conn, &[(Some(1), Some(2))]);
        let swap = update(numbers::table)
            .set((numbers::a.to(numbers::b), numbers::b.to(numbers::a)))
            .all_rows();
        swap.execute(conn).unwrap();
        let row = numbers::table
            .select((numbers::a, numbers::b))
            .one(conn)
            .unwrap();
        // MySQL and MariaDB assign from left to right, so that `b` gets the new `a`.
        let left_to_right = conn.engine().is_mysql_family();
        assert_eq!(row, (Some(2), Some(if left_to_right { 2 } else { 1 })));
    });
}
