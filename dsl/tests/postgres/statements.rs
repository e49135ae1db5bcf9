//! Prepared statements and the cache of them.

use querent::prelude::*;
use querent::{ErrorKind, Result};

use super::server::TestDb;
use super::tables::{PEOPLE, people};

#[test]
fn statements_survive_schema_changes() {
    let Some(mut db) = TestDb::new("changes", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
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
        conn.batch(&format!("SET search_path = {}", db.name))
            .unwrap();
        assert_eq!(rename.execute(conn).unwrap(), 1, "{change}");
        assert_eq!(ada.one(conn).unwrap(), (1, "Ada L.".to_owned()), "{change}");
        assert_eq!(listed.one(conn).unwrap(), 2, "{change}");
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
    assert_eq!(ada.one(conn).unwrap_err().code(), Some("0A000"));
    conn.batch("ROLLBACK").unwrap();
    assert_eq!(ada.one(conn).unwrap().0, 1);
}

#[test]
fn a_caller_that_stops_leaves_the_connection_usable() {
    let Some(mut db) = TestDb::new("stops", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
    let names = people::table.select(people::name).order_by(people::id);
    for _ in 0..3 {
        let mut seen = Vec::new();
        let outcome = names.try_for_each(conn, |name: &str| {
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
            names.for_each(conn, |_: &str| panic!("on purpose"))
        }));
        assert!(panic.is_err());
        assert_eq!(names.load(conn).unwrap().len(), 3);
        assert_eq!(conn.cached_statements(), 1);
    }
    let error = names.one(conn).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SeveralRows);
}

#[test]
fn the_cache_keeps_to_its_capacity() {
    let Some(mut db) = TestDb::new("cache", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
    conn.set_statement_cache_capacity(2);
    for _ in 0..3 {
        people::table.select(people::id).load(conn).unwrap();
        people::table.select(people::name).load(conn).unwrap();
        people::table.select(count()).load(conn).unwrap();
        assert_eq!(conn.cached_statements(), 2);
    }
    conn.batch("DO $$ BEGIN ASSERT (SELECT count(*) <= 2 FROM pg_prepared_statements); END $$")
        .unwrap();
}
