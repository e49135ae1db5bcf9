//! A database that is not what the modules say.

use querent::ErrorKind;
use querent::prelude::*;
use querent_tests::cases::{ddl, on_every_engine};

use super::expect::{fails, usable};

querent_tests::declare! {
    things {
        id: BigInt NotNull i64,
        name: Text NotNull String,
        size: Integer NotNull i32,
    }
    missing {
        id: BigInt NotNull i64,
    }
}

const THINGS: &str = "CREATE TABLE things (id {id}, name {text}, size {big})";

#[test]
fn a_table_that_is_gone() {
    on_every_engine(THINGS, |conn| {
        let error = fails(
            missing::table.load(conn),
            ErrorKind::SchemaChanged,
            &["missing", conn.engine().name()],
        );
        assert!(
            error.sql().is_some_and(|sql| sql.starts_with("SELECT")),
            "{error}"
        );
        // A statement that was prepared while it was there.
        assert_eq!(things::table.select(count()).one(conn).unwrap(), 0);
        conn.batch("DROP TABLE things").unwrap();
        fails(
            things::table.select(count()).one(conn),
            ErrorKind::SchemaChanged,
            &["things"],
        );
        let new = insert_into(things::table).values((things::name.to("x"), things::size.to(1)));
        fails(new.execute(conn), ErrorKind::SchemaChanged, &["things"]);
        usable(conn);
        let ddl = ddl(conn.engine(), THINGS);
        conn.batch(&ddl).unwrap();
        assert_eq!(things::table.select(count()).one(conn).unwrap(), 0);
    });
}

#[test]
fn a_column_that_is_gone() {
    on_every_engine(THINGS, |conn| {
        assert_eq!(
            things::table.select(things::size).load(conn).unwrap(),
            [0; 0]
        );
        conn.batch("ALTER TABLE things DROP COLUMN size").unwrap();
        fails(
            things::table.select(things::size).load(conn),
            ErrorKind::SchemaChanged,
            &["size"],
        );
        fails(
            things::table.load(conn),
            ErrorKind::SchemaChanged,
            &["size"],
        );
        let set = update(things::table).set(things::size.to(1)).all_rows();
        fails(set.execute(conn), ErrorKind::SchemaChanged, &["size"]);
        usable(conn);
        assert_eq!(things::table.select(things::id).load(conn).unwrap(), [0; 0]);
    });
}

#[test]
fn null_in_a_column_that_is_not_null_by_its_module() {
    on_every_engine(THINGS, |conn| {
        conn.batch("INSERT INTO things (name, size) VALUES (NULL, 1)")
            .unwrap();
        let error = fails(
            things::table.load(conn),
            ErrorKind::Decode,
            &["things", "name", "NULL"],
        );
        assert_eq!(
            (error.table(), error.column()),
            (Some("things"), Some("name")),
            "{error}"
        );
        let error = fails(
            things::table.select((things::id, things::name)).one(conn),
            ErrorKind::Decode,
            &["name"],
        );
        assert_eq!(error.column(), Some("name"));
        let outcome = things::table
            .select(things::name)
            .for_each(conn, |_: &str| unreachable!("the row does not decode"));
        fails(outcome, ErrorKind::Decode, &["name"]);
        // An expression has no name, but a place.
        fails(
            things::table
                .select((things::id, upper(things::name)))
                .one(conn),
            ErrorKind::Decode,
            &["item 2"],
        );
        usable(conn);
        assert_eq!(things::table.select(things::size).one(conn).unwrap(), 1);
    });
}

#[test]
fn null_from_a_view() {
    let view = "CREATE TABLE raw (id {id}, name {text}, size {big});
        CREATE VIEW things AS SELECT id, name, size FROM raw";
    on_every_engine(view, |conn| {
        conn.batch("INSERT INTO raw (name, size) VALUES ('a', NULL)")
            .unwrap();
        let error = fails(
            things::table.load(conn),
            ErrorKind::Decode,
            &["size", "NULL"],
        );
        assert_eq!(error.column(), Some("size"));
        usable(conn);
    });
}

#[test]
fn a_number_that_is_too_great_for_its_field() {
    on_every_engine(THINGS, |conn| {
        conn.batch("INSERT INTO things (name, size) VALUES ('a', 3000000000)")
            .unwrap();
        let error = fails(
            things::table.load(conn),
            ErrorKind::Decode,
            &["size", "32-bit", "3000000000"],
        );
        assert_eq!(
            (error.table(), error.column()),
            (Some("things"), Some("size"))
        );
        usable(conn);
        assert_eq!(things::table.select(things::name).one(conn).unwrap(), "a");
    });
}
