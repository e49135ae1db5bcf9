//! Connections that cannot be made, and connections that are lost.

use std::time::{Duration, Instant};

use querent::driver::postgres::PostgresConnection;
use querent::prelude::*;
use querent::{ErrorKind, Result};

use super::server::{TestDb, kill, server};
use super::tables::{PEOPLE, people};

fn assert_lost(conn: &mut PostgresConnection) {
    assert!(!conn.is_usable());
    let start = Instant::now();
    for _ in 0..3 {
        let error = people::table.select(people::name).load(conn).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
        assert!(conn.batch("SELECT 1").unwrap_err().is_connection_lost());
        assert!(conn.ping().is_err());
    }
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn connections_that_fail_say_why() {
    let Some(url) = server() else { return };
    let fail = |url: &str| {
        let error = PostgresConnection::open(url).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        error
    };
    let error = fail("postgres://ada:hunter2@127.0.0.1:1/d");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("127.0.0.1:1"), "{error}");
    assert_eq!(
        fail("postgres:///d?host=/nowhere/at/all").kind(),
        ErrorKind::Connect
    );
    assert_eq!(
        fail("postgres://no-such-host.invalid/d").kind(),
        ErrorKind::Connect
    );
    for (wrong, part) in [
        ("mysql://u:hunter2@h/d", "mysql"),
        ("postgres://u:hunter2@h/d?colour=red", "colour"),
        ("postgres://u:hunter2@h/d?sslmode=maybe", "sslmode"),
        (
            "postgres://u:hunter2@h/d?connect_timeout=soon",
            "connect_timeout",
        ),
        (
            "postgres://u:hunter2@h/d?sslmode=verify-ca&sslrootcert=/nowhere.pem",
            "ssl",
        ),
    ] {
        let error = fail(wrong);
        assert_eq!(error.kind(), ErrorKind::Url);
        assert!(error.to_string().contains(part), "{error}");
    }
    #[cfg(not(feature = "tls"))]
    assert!(
        fail(&super::server::with(&url, "sslmode=require"))
            .to_string()
            .contains("feature `tls`")
    );

    let (server, _) = url.split_once('?').unwrap_or((&url, ""));
    let (server, database) = server.rsplit_once('/').unwrap();
    let error = fail(&format!("{server}/drv_no_such_database"));
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::DatabaseMissing, Some("3D000"))
    );
    let (scheme, rest) = server.split_once("://").unwrap();
    let address = rest.rsplit_once('@').map_or(rest, |(_, address)| address);
    let error = fail(&format!(
        "{scheme}://drv_no_such_user:hunter2@{address}/{database}"
    ));
    assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");

    let shown = format!("{:?}", PostgresConnection::open(&url).unwrap());
    assert!(
        shown.contains(address) && !shown.contains(":test@"),
        "{shown}"
    );
}

#[test]
fn killed_connections_say_that_they_are_lost() {
    let setup = format!(
        "{PEOPLE}; INSERT INTO people SELECT n, repeat('x', 500) || n FROM generate_series(10, 100000) n"
    );
    let Some(mut db) = TestDb::new("killed", &setup) else {
        return;
    };
    let name = db.name.clone();
    let conn = &mut db.conn;
    // While idle.
    let count_all = people::table.select(count());
    assert!(count_all.one(conn).unwrap() > 90_000);
    kill(&name);
    let error = count_all.one(conn).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    assert_lost(conn);

    // While rows arrive.
    let conn = &mut db.another();
    let mut seen = 0;
    let error = people::table
        .select(people::name)
        .for_each(conn, |_: &str| {
            seen += 1;
            if seen == 10 {
                kill(&name);
            }
        })
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    assert_lost(conn);

    // While a statement runs.
    let conn = &mut db.another();
    let killer = std::thread::spawn({
        let name = name.clone();
        move || {
            std::thread::sleep(Duration::from_millis(300));
            kill(&name);
        }
    });
    let error = conn.batch("SELECT pg_sleep(60)").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    killer.join().unwrap();
    assert_lost(conn);

    // In a transaction.
    let conn = &mut db.another();
    let outcome: Result<()> = conn.transaction(|tx| {
        delete_from(people::table)
            .filter(people::id.eq(3))
            .execute(tx)?;
        kill(&name);
        let error = count_all.one(tx).unwrap_err();
        assert!(error.is_connection_lost());
        tx.transaction(|tx| tx.batch("SELECT 1"))
    });
    assert!(outcome.unwrap_err().is_connection_lost());
    assert_lost(conn);
    // At the commit.
    let conn = &mut db.another();
    let outcome: Result<()> = conn.transaction(|tx| {
        delete_from(people::table)
            .filter(people::id.eq(3))
            .execute(tx)?;
        kill(&name);
        Ok(())
    });
    assert!(outcome.unwrap_err().is_connection_lost());
    let conn = &mut db.another();
    assert!(count_all.one(conn).unwrap() > 90_000);
}
