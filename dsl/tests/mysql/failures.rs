use querent::dialect::Kind;
use querent::prelude::*;
use querent::{Error, ErrorKind};

use super::{Conn, ENGINE, TestDb};
use crate::schema::{changed_users, posts, users};

fn user(name: &str) -> users::New<'_> {
    users::New {
        name,
        nickname: None,
        mentor_id: None,
    }
}

fn violated(conn: &mut Conn, sql: &str) -> Error {
    conn.batch(sql).unwrap_err()
}

#[test]
fn violated_constraints_are_named() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    let secret = users::New {
        nickname: Some("se'cret"),
        ..user("Ada")
    };
    insert_into(users::table)
        .values(secret.clone())
        .execute(conn)
        .unwrap();
    let error = insert_into(users::table)
        .values(secret)
        .execute(conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::UniqueViolation, Some("nick.key"))
    );
    assert_eq!(error.engine(), Some(ENGINE));
    assert!(error.sql().unwrap().starts_with("INSERT INTO `users`"));
    assert!(!error.to_string().contains("cret"), "{error}");
    let error = insert_into(users::table)
        .values((users::id.to(1), users::name.to("x")))
        .execute(conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::UniqueViolation, Some("PRIMARY"))
    );

    let orphan = users::New {
        mentor_id: Some(99),
        ..user("x")
    };
    let error = insert_into(users::table)
        .values(orphan)
        .execute(conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::ForeignKeyViolation, Some("mentor"))
    );
    assert_eq!((error.table(), error.code()), (Some("users"), Some("1452")));
    let post = posts::New {
        author_id: 1,
        title: "x",
        rating: None,
    };
    insert_into(posts::table)
        .values(post)
        .execute(conn)
        .unwrap();
    let error = delete_from(users::table)
        .all_rows()
        .execute(conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::ForeignKeyViolation, Some("author"))
    );

    let error = violated(conn, "INSERT INTO users (name) VALUES (NULL)");
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::NotNullViolation, Some("name"))
    );
    let error = violated(conn, "INSERT INTO users (nickname) VALUES ('x')");
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::NotNullViolation, Some("name"))
    );

    let error = insert_into(posts::table)
        .values(posts::New {
            author_id: 1,
            title: "x",
            rating: Some(9.0),
        })
        .execute(conn)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.constraint()),
        (ErrorKind::CheckViolation, Some("good"))
    );
    assert_eq!(users::table.select(count()).one(conn).unwrap(), 1);
}

#[test]
fn missing_tables_and_columns_are_named() {
    let Some(mut db) = TestDb::new() else { return };
    let error = changed_users::table.load(&mut db.conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.column()),
        (ErrorKind::SchemaChanged, Some("shoe_size"))
    );
    db.conn.batch("DROP TABLE posts").unwrap();
    let error = posts::table.select(count()).one(&mut db.conn).unwrap_err();
    assert_eq!(
        (error.kind(), error.table()),
        (ErrorKind::SchemaChanged, Some("posts"))
    );
    assert!(error.to_string().contains("SELECT COUNT(*)"), "{error}");
    // after it was used
    assert_eq!(users::table.select(count()).one(&mut db.conn).unwrap(), 0);
    db.conn.batch("DROP TABLE users").unwrap();
    let error = users::table.select(count()).one(&mut db.conn).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SchemaChanged);
}

#[test]
fn every_statement_of_a_text_can_fail() {
    let Some(mut db) = TestDb::new() else { return };
    let error = violated(
        &mut db.conn,
        "INSERT INTO users (name) VALUES ('a'); SELECT 1; INSERT INTO nowhere VALUES (1); SELECT 2",
    );
    assert_eq!(
        (error.kind(), error.table()),
        (ErrorKind::SchemaChanged, Some("nowhere"))
    );
    assert_eq!(users::table.select(count()).one(&mut db.conn).unwrap(), 1);
    assert_eq!(violated(&mut db.conn, "SELEKT 1").kind(), ErrorKind::Query);
    for empty in ["", ";", "  \n", "SELECT 1;\n"] {
        db.conn.batch(empty).unwrap();
    }
    db.conn.ping().unwrap();
}

#[test]
fn an_error_of_the_caller_leaves_the_connection_usable() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    let rows: Vec<users::New<'_>> = (0..1_000).map(|_| user("x")).collect();
    insert_into(users::table)
        .values(rows)
        .execute(conn)
        .unwrap();
    let mut seen = 0;
    let outcome: Result<(), Box<dyn std::error::Error>> =
        users::table.select(users::id).try_for_each(conn, |_| {
            seen += 1;
            if seen == 3 {
                Err("enough".into())
            } else {
                Ok(())
            }
        });
    assert_eq!(outcome.unwrap_err().to_string(), "enough");
    assert_eq!(seen, 3);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        users::table
            .select(users::id)
            .for_each(&mut *conn, |_| panic!("on purpose"))
            .unwrap();
    }));
    assert!(panicked.is_err());
    assert_eq!(users::table.select(count()).one(conn).unwrap(), 1_000);
}

#[test]
fn transactions_nest() {
    let Some(mut db) = TestDb::new() else { return };
    let mut other = db.another();
    let conn = &mut db.conn;
    conn.transaction(|tx| {
        insert_into(users::table)
            .values(user("outer"))
            .execute(tx)?;
        let inner: querent::Result<()> = tx.transaction(|tx| {
            insert_into(users::table)
                .values(user("inner"))
                .execute(tx)?;
            insert_into(users::table)
                .values(users::New {
                    mentor_id: Some(99),
                    ..user("x")
                })
                .execute(tx)?;
            Ok(())
        });
        assert_eq!(inner.unwrap_err().kind(), ErrorKind::ForeignKeyViolation);
        tx.transaction(|tx| insert_into(users::table).values(user("kept")).execute(tx))?;
        assert_eq!(users::table.select(count()).one(&mut other)?, 0);
        Ok::<_, Error>(())
    })
    .unwrap();
    let names = users::table
        .select(users::name)
        .order_by(users::id)
        .load(&mut other)
        .unwrap();
    assert_eq!(names, ["outer", "kept"]);
}

#[test]
fn a_panic_rolls_back() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        conn.transaction(|tx| -> querent::Result<()> {
            insert_into(users::table).values(user("gone")).execute(tx)?;
            panic!("on purpose");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(users::table.select(count()).one(conn).unwrap(), 0);
    insert_into(users::table)
        .values(user("stays"))
        .execute(conn)
        .unwrap();
    assert_eq!(
        users::table.select(count()).one(&mut db.another()).unwrap(),
        1
    );
}

#[test]
fn a_deadlock_asks_for_another_try() {
    let Some(mut db) = TestDb::new() else { return };
    insert_into(users::table)
        .values([user("a"), user("b")])
        .execute(&mut db.conn)
        .unwrap();
    let mut other = db.another();
    let rename = |conn: &mut Conn, id: i64| {
        update(users::table)
            .set(users::name.to("x"))
            .filter(users::id.eq(id))
            .execute(conn)
    };
    let barrier = std::sync::Barrier::new(2);
    let cross = |conn: &mut Conn, first: i64, second: i64| {
        conn.transaction(|tx| {
            rename(tx, first)?;
            barrier.wait();
            rename(tx, second)
        })
    };
    let (one, two) = std::thread::scope(|scope| {
        let thread = scope.spawn(|| cross(&mut other, 2, 1));
        (cross(&mut db.conn, 1, 2), thread.join().unwrap())
    });
    let failed = [&one, &two]
        .into_iter()
        .filter_map(|outcome| outcome.as_ref().err())
        .collect::<Vec<_>>();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].kind(), ErrorKind::Retry);
    assert_eq!(rename(&mut db.conn, 1).unwrap(), 1);
    assert!(matches!(ENGINE, Kind::MariaDb | Kind::MySql));
}

#[test]
fn a_lock_that_is_not_released_asks_for_another_try() {
    let Some(mut db) = TestDb::new() else { return };
    insert_into(users::table)
        .values(user("a"))
        .execute(&mut db.conn)
        .unwrap();
    let mut other = db.another();
    other.batch("SET innodb_lock_wait_timeout = 1").unwrap();
    db.conn
        .transaction(|tx| {
            update(users::table)
                .set(users::name.to("b"))
                .all_rows()
                .execute(tx)?;
            let error = update(users::table)
                .set(users::name.to("c"))
                .all_rows()
                .execute(&mut other)
                .unwrap_err();
            assert_eq!(
                (error.kind(), error.code()),
                (ErrorKind::Retry, Some("1205"))
            );
            Ok::<_, Error>(())
        })
        .unwrap();
}
