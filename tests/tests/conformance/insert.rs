//! INSERT of one row, of many, and of more than a statement can bind.

use querent::ErrorKind;
use querent::prelude::*;
use querent_tests::cases::on_every_engine;

use super::tables::{NUMBERS, WORDS, numbers, owned, words};

const DEFAULTS: &str = "CREATE TABLE numbers (id {id}, a {big} DEFAULT 7, b {big} DEFAULT -1)";
const UNIQUE: &str = "CREATE TABLE numbers (id {id}, a {big} UNIQUE, b {big})";

#[test]
fn one_row_in_several_forms() {
    on_every_engine(NUMBERS, |conn| {
        let run = |conn: &mut _| {
            insert_into(numbers::table)
                .values((numbers::a.to(1), numbers::b.to(None)))
                .execute(conn)
        };
        assert_eq!(run(conn).unwrap(), 1);
        assert_eq!(
            insert_into(numbers::table)
                .values(numbers::b.to(2))
                .execute(conn)
                .unwrap(),
            1
        );
        assert_eq!(
            insert_into(numbers::table)
                .values((numbers::id.to(50), numbers::a.to(Some(3))))
                .execute(conn)
                .unwrap(),
            1
        );
        let rows = numbers::table
            .select((numbers::id, numbers::a, numbers::b))
            .order_by(numbers::id)
            .load(conn)
            .unwrap();
        assert_eq!(
            rows,
            [(1, Some(1), None), (2, None, Some(2)), (50, Some(3), None)]
        );
    });
}

#[test]
fn defaults() {
    on_every_engine(DEFAULTS, |conn| {
        assert_eq!(
            insert_into(numbers::table)
                .default_values()
                .execute(conn)
                .unwrap(),
            1
        );
        assert_eq!(
            insert_into(numbers::table)
                .values(numbers::a.to(None))
                .execute(conn)
                .unwrap(),
            1
        );
        let row = insert_into(numbers::table)
            .default_values()
            .returning(numbers::all)
            .one(conn)
            .unwrap();
        assert_eq!(
            row,
            numbers::Row {
                id: 3,
                a: Some(7),
                b: Some(-1)
            }
        );
        let rows = numbers::table
            .select((numbers::a, numbers::b))
            .order_by(numbers::id)
            .limit(2)
            .load(conn)
            .unwrap();
        assert_eq!(rows, [(Some(7), Some(-1)), (None, Some(-1))]);
    });
}

#[test]
fn several_rows_in_every_kind_of_list() {
    on_every_engine(NUMBERS, |conn| {
        let row = |number: i64| (numbers::a.to(number), numbers::b.to(number * 2));
        let into = || insert_into(numbers::table);
        let vector: Vec<_> = vec![row(1), row(2)];
        assert_eq!(into().values(&vector).execute(conn).unwrap(), 2);
        assert_eq!(into().values(&vector[..1]).execute(conn).unwrap(), 1);
        assert_eq!(
            into()
                .values([row(3), row(4), row(5)])
                .execute(conn)
                .unwrap(),
            3
        );
        assert_eq!(into().values(vector).execute(conn).unwrap(), 2);
        assert_eq!(into().values(Vec::from([row(9)])).execute(conn).unwrap(), 1);
        let none = Vec::from([row(1)]).split_off(1);
        assert_eq!(into().values(none).execute(conn).unwrap(), 0);
        let row = numbers::table
            .select((count(), sum(numbers::a), sum(numbers::b)))
            .one(conn)
            .unwrap();
        // 1 + 2, 1, 3 + 4 + 5, 1 + 2, 9
        assert_eq!(row, (9, Some(28), Some(56)));
    });
}

#[test]
fn more_rows_than_one_statement_can_bind() {
    on_every_engine(NUMBERS, |conn| {
        let rows: Vec<_> = (1..=40_000)
            .map(|number| (numbers::a.to(number), numbers::b.to(-number)))
            .collect();
        assert!(rows.len() * 2 > conn.engine().max_binds());
        assert_eq!(
            insert_into(numbers::table)
                .values(&rows)
                .execute(conn)
                .unwrap(),
            40_000
        );
        let row = numbers::table
            .select((
                count(),
                sum(numbers::a),
                sum(numbers::a + numbers::b),
                min(numbers::a),
                max(numbers::a),
            ))
            .one(conn)
            .unwrap();
        // 40,000 * 40,001 / 2
        assert_eq!(
            row,
            (40_000, Some(800_020_000), Some(0), Some(1), Some(40_000))
        );
    });
}

#[test]
fn all_of_many_rows_or_none() {
    on_every_engine(UNIQUE, |conn| {
        let mut rows: Vec<_> = (1..=40_000)
            .map(|number| (numbers::a.to(number), numbers::b.to(0)))
            .collect();
        rows.push((numbers::a.to(1), numbers::b.to(1)));
        let error = insert_into(numbers::table)
            .values(&rows)
            .execute(conn)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UniqueViolation, "{error}");
        assert_eq!(numbers::table.select(count()).one(conn).unwrap(), 0);
        // Inside a transaction of the caller too, which goes on.
        let left = conn.transaction(|tx| {
            insert_into(numbers::table)
                .values(numbers::a.to(5))
                .execute(tx)?;
            assert!(
                insert_into(numbers::table)
                    .values(&rows)
                    .execute(tx)
                    .is_err()
            );
            numbers::table.select(count()).one(tx)
        });
        assert_eq!(left.unwrap(), 1);
        assert_eq!(
            numbers::table.select(numbers::a).load(conn).unwrap(),
            [Some(5)]
        );
    });
}

#[test]
fn the_inserted_row_comes_back() {
    on_every_engine(WORDS, |conn| {
        let new = |tag: &'static str| {
            insert_into(words::table).values((words::word.to("w"), words::tag.to(tag)))
        };
        assert_eq!(new("a").returning(words::id).one(conn).unwrap(), 1);
        let row = new("b")
            .returning((words::id, words::word, upper(words::tag), words::id + 10))
            .one(conn)
            .unwrap();
        assert_eq!(row, (2, Some(owned("w")), owned("B"), 12));
        let row: words::Row = new("c").returning(words::all).one(conn).unwrap();
        assert_eq!(
            row,
            words::Row {
                id: 3,
                word: Some(owned("w")),
                tag: owned("c")
            }
        );
        let given = insert_into(words::table)
            .values((words::id.to(40), words::tag.to("d")))
            .returning((words::id, words::tag));
        assert_eq!(given.one(conn).unwrap(), (40, owned("d")));
        // `load` and `first` run it as well.
        assert_eq!(new("e").returning(words::tag).load(conn).unwrap(), ["e"]);
        assert_eq!(
            new("f").returning(words::tag).first(conn).unwrap(),
            Some(owned("f"))
        );
        assert_eq!(words::table.select(count()).one(conn).unwrap(), 6);
    });
}
