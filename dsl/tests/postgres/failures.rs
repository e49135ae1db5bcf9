//! Statements that the server refuses.

use querent::ErrorKind;
use querent::prelude::*;

use super::server::TestDb;
use super::tables::{PEOPLE, people};

#[test]
fn broken_constraints_are_named() {
    let Some(mut db) = TestDb::new("errors", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
    let mut insert = |id, name: &str, mentor_id: Option<i32>| {
        insert_into(people::table)
            .values((
                people::id.to(id),
                people::name.to(name),
                people::mentor_id.to(mentor_id),
            ))
            .execute(conn)
            .unwrap_err()
    };
    let error = insert(4, "Ada", None);
    assert_eq!(error.kind(), ErrorKind::UniqueViolation);
    assert_eq!(
        (error.table(), error.column()),
        (Some("people"), Some("name"))
    );
    assert_eq!(
        (error.constraint(), error.code()),
        (Some("people_name"), Some("23505"))
    );
    assert!(!format!("{error} {error:?}").contains("Ada"), "{error:?}");
    assert!(error.sql().unwrap().starts_with("INSERT INTO"));

    let error = insert(4, "Linus", Some(99));
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::ForeignKeyViolation, Some("people_mentor"))
    );
    let error = insert(4, "Linus", Some(4));
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::CheckViolation, Some("people_no_self"))
    );

    conn.batch("ALTER TABLE people ALTER mentor_id SET NOT NULL")
        .unwrap_err();
    let error = conn.batch("UPDATE people SET name = NULL").unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::NotNullViolation, Some("name"))
    );
    for code in ["40001", "40P01"] {
        let error = conn
            .batch(&format!(
                "DO $$ BEGIN RAISE 'again' USING ERRCODE = '{code}'; END $$"
            ))
            .unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Retry, Some(code)));
    }
    let error = conn
        .batch("SELECT 99999999999::bigint::integer")
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Query, Some("22003"))
    );
    assert!(conn.is_usable());
    assert_eq!(people::table.select(count()).one(conn).unwrap(), 3);
}

#[test]
fn missing_tables_and_columns_are_named() {
    let Some(mut db) = TestDb::new("missing", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
    let names = people::table.select(people::name).order_by(people::name);
    assert_eq!(names.load(conn).unwrap().len(), 3);
    conn.batch("ALTER TABLE people RENAME name TO nom").unwrap();
    let error = names.load(conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::SchemaChanged, Some("name")),
        "{error}"
    );
    let write = insert_into(people::table).values((people::id.to(4), people::name.to("Linus")));
    let error = write.execute(conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::SchemaChanged, Some("name"))
    );
    assert_eq!(error.table(), Some("people"));
    conn.batch("DROP TABLE people").unwrap();
    let error = names.load(conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.table()),
        (ErrorKind::SchemaChanged, Some("people"))
    );
    conn.batch(PEOPLE).unwrap();
    assert_eq!(names.load(conn).unwrap().len(), 3);
}
