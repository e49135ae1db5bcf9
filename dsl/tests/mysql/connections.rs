use std::time::{Duration, Instant};

use querent::dialect::{Kind, MariaDb, MySql};
use querent::driver::AnyConnection;
use querent::driver::mysql::MySqlConnection;
use querent::prelude::*;
use querent::{Error, ErrorKind};

use super::{Conn, ENGINE, TestDb, server_url, with_database, with_login, with_parameter};
use crate::schema::users;

fn refused(url: &str) -> Error {
    let start = Instant::now();
    let error = Conn::open(url).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(20));
    let shown = format!(
        "{error} {error:?} {:?}",
        std::error::Error::source(&error).map(ToString::to_string)
    );
    assert!(!shown.contains("s3cret"), "{shown}");
    error
}

#[test]
fn wrong_logins_and_databases_are_told_apart() {
    let Some(url) = server_url() else { return };
    let error = refused(&with_login(&url, "test:s3cret"));
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Authentication, Some("1045"))
    );
    let error = refused(&with_login(&url, "nobody:s3cret"));
    assert_eq!(error.kind(), ErrorKind::Authentication);
    let error = refused(&with_database(&url, "drv_missing"));
    assert_eq!(
        (error.kind(), error.engine()),
        (ErrorKind::DatabaseMissing, Some(ENGINE))
    );
    assert!(error.to_string().contains("drv_missing"), "{error}");
}

#[test]
fn servers_that_are_not_there() {
    let error = refused("mysql://u:s3cret@127.0.0.1:9/d");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("127.0.0.1:9"), "{error}");
    let error = refused("mysql://u:s3cret@localhost/d?socket=/nowhere/sock");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("/nowhere/sock"), "{error}");
    let error = refused("mysql://u:s3cret@no-such-host.invalid/d");
    assert_eq!(error.kind(), ErrorKind::Connect);
}

#[test]
fn servers_that_say_nothing_or_nonsense() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let error = refused(&format!(
        "mysql://u:s3cret@127.0.0.1:{port}/d?connect_timeout=1"
    ));
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(
        error
            .to_string()
            .contains("did not answer within 1 seconds"),
        "{error}"
    );
    drop(listener);

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let answers: [&[u8]; 4] = [
        b"",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        &[0; 64],
        &[5, 0, 0, 0, 10, 1, 2, 3, 0],
    ];
    let server = std::thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = std::io::Write::write_all(&mut stream, answer);
        }
    });
    for _ in answers {
        let error = refused(&format!(
            "mysql://u:s3cret@127.0.0.1:{port}/d?connect_timeout=5"
        ));
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    }
    server.join().unwrap();
}

#[test]
fn urls_are_checked_before_connecting() {
    for (url, part) in [
        ("mysql://u:s3cret@127.0.0.1:9/d?charset=latin1", "`charset`"),
        (
            "mysql://u:s3cret@127.0.0.1:9/d?sslmode=maybe",
            "`sslmode=maybe`",
        ),
        (
            "mysql://u:s3cret@127.0.0.1:9/d?connect_timeout=soon",
            "`connect_timeout`",
        ),
        ("postgres://u:s3cret@127.0.0.1:9/d", "`mysql:`"),
        ("sqlite:s3cret.db", "`mysql:`"),
    ] {
        let error = refused(url);
        assert_eq!(error.kind(), ErrorKind::Url, "{url}");
        assert!(error.to_string().contains(part), "{error}");
    }
    #[cfg(not(feature = "tls"))]
    {
        let error = refused("mysql://u:s3cret@127.0.0.1:9/d?sslmode=require");
        assert_eq!(error.kind(), ErrorKind::Url);
        assert!(error.to_string().contains("feature `tls`"), "{error}");
    }
    assert_eq!(
        MySqlConnection::<MySql>::open("mariadb://127.0.0.1:9/d")
            .unwrap_err()
            .kind(),
        ErrorKind::Url
    );
}

#[test]
fn the_server_says_which_it_is() {
    let Some(url) = server_url() else { return };
    let neutral = format!("mysql://{}", url.split_once("://").unwrap().1);
    let error = match ENGINE {
        Kind::MySql => MySqlConnection::<MariaDb>::open(&neutral).unwrap_err(),
        _ => MySqlConnection::<MySql>::open(&neutral).unwrap_err(),
    };
    assert_eq!(error.kind(), ErrorKind::WrongServer);
    assert!(
        error.to_string().contains(&format!(
            "MySqlConnection<{}>",
            if ENGINE == Kind::MySql {
                "MySql"
            } else {
                "MariaDb"
            }
        )),
        "{error}"
    );
    let mut any = AnyConnection::open(&neutral).unwrap();
    assert_eq!(any.engine(), ENGINE);
    let named = format!("mariadb://{}", url.split_once("://").unwrap().1);
    match AnyConnection::open(&named) {
        Ok(mut any) => assert_eq!((ENGINE, any.engine()), (Kind::MariaDb, Kind::MariaDb)),
        Err(error) => assert_eq!(
            (ENGINE, error.kind()),
            (Kind::MySql, ErrorKind::WrongServer)
        ),
    }
    let conn = Conn::open(&neutral).unwrap();
    let shown = format!("{conn:?}");
    assert!(
        shown.contains("server") && !shown.contains("test:test"),
        "{shown}"
    );
}

#[test]
#[cfg(feature = "tls")]
fn encryption_follows_the_url() {
    let Some(url) = server_url() else { return };
    let cipher = |mode: &str| -> Result<String, Error> {
        let mut conn = Conn::open(&with_parameter(&url, &format!("sslmode={mode}")))?;
        conn.batch(
            "CREATE TEMPORARY TABLE users (id BIGINT, name TEXT, nickname TEXT, mentor_id BIGINT)",
        )?;
        let cipher = match ENGINE {
            Kind::MySql => "performance_schema.session_status",
            _ => "information_schema.session_status",
        };
        conn.batch(&format!(
            "INSERT INTO users (id, name) SELECT 1, VARIABLE_VALUE FROM {cipher} WHERE VARIABLE_NAME = 'Ssl_cipher'"
        ))?;
        users::table.select(users::name).one(&mut conn)
    };
    assert_eq!(cipher("disable").unwrap(), "");
    let preferred = cipher("prefer").unwrap();
    match cipher("require") {
        Ok(required) => {
            assert!(!required.is_empty() && preferred == required);
            assert_eq!(
                cipher("verify-full").unwrap_err().kind(),
                ErrorKind::Connect
            );
            assert_eq!(cipher("verify-ca").unwrap_err().kind(), ErrorKind::Connect);
        }
        // a server without encryption
        Err(error) => assert_eq!((error.kind(), preferred.as_str()), (ErrorKind::Connect, "")),
    }
}

#[test]
fn a_parameter_of_the_url_must_be_known() {
    let Some(url) = server_url() else { return };
    assert!(Conn::open(&with_parameter(&url, "connect_timeout=5")).is_ok());
    assert_eq!(
        refused(&with_parameter(&url, "pool=5")).kind(),
        ErrorKind::Url
    );
}

fn assert_lost(conn: &mut Conn, error: &Error) {
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    assert_eq!(error.engine(), Some(ENGINE));
    assert!(!conn.is_usable());
    let start = Instant::now();
    for _ in 0..3 {
        let error = users::table.select(count()).one(conn).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionLost);
        assert_eq!(conn.ping().unwrap_err().kind(), ErrorKind::ConnectionLost);
        assert_eq!(
            conn.transaction(|_| Ok::<_, Error>(())).unwrap_err().kind(),
            ErrorKind::ConnectionLost
        );
    }
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_connection_killed_while_idle_is_lost() {
    let Some(mut db) = TestDb::new() else { return };
    let mut admin = db.another();
    assert_eq!(users::table.select(count()).one(&mut db.conn).unwrap(), 0);
    admin.batch(&format!("KILL {}", db.conn.id())).unwrap();
    std::thread::sleep(Duration::from_millis(50));
    let error = users::table.select(count()).one(&mut db.conn).unwrap_err();
    assert_lost(&mut db.conn, &error);
    assert!(admin.is_usable());
}

#[test]
fn a_connection_killed_in_a_query_is_lost() {
    let Some(mut db) = TestDb::new() else { return };
    let mut admin = db.another();
    let id = db.conn.id();
    let error = std::thread::scope(|scope| {
        scope.spawn(move || {
            std::thread::sleep(Duration::from_millis(200));
            admin.batch(&format!("KILL {id}")).unwrap();
        });
        let start = Instant::now();
        let error = db.conn.batch("SELECT SLEEP(30)").unwrap_err();
        assert!(start.elapsed() < Duration::from_secs(10));
        error
    });
    assert_lost(&mut db.conn, &error);
}

#[test]
fn a_query_that_is_killed_leaves_the_connection_usable() {
    let Some(mut db) = TestDb::new() else { return };
    let mut admin = db.another();
    let id = db.conn.id();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            std::thread::sleep(Duration::from_millis(200));
            admin.batch(&format!("KILL QUERY {id}")).unwrap();
        });
        let slow = "SELECT COUNT(*) FROM information_schema.COLUMNS a, information_schema.COLUMNS b, information_schema.COLUMNS c";
        let error = db.conn.batch(slow).unwrap_err();
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Query, Some("1317"))
        );
    });
    assert!(db.conn.is_usable());
    assert_eq!(users::table.select(count()).one(&mut db.conn).unwrap(), 0);
}

#[test]
fn a_connection_killed_in_a_transaction_is_lost_and_rolled_back() {
    let Some(mut db) = TestDb::new() else { return };
    let mut admin = db.another();
    let id = db.conn.id();
    let outcome = db.conn.transaction(|tx| {
        let row = users::New {
            name: "gone",
            nickname: None,
            mentor_id: None,
        };
        insert_into(users::table).values(row).execute(tx)?;
        admin.batch(&format!("KILL {id}"))?;
        std::thread::sleep(Duration::from_millis(50));
        users::table.select(count()).one(tx)
    });
    assert_lost(&mut db.conn, &outcome.unwrap_err());
    assert_eq!(users::table.select(count()).one(&mut admin).unwrap(), 0);
}

#[test]
fn a_deadlock_ends_the_whole_transaction_however_deep_it_happens() {
    let Some(mut db) = TestDb::new() else { return };
    let user = |name| users::New {
        name,
        nickname: None,
        mentor_id: None,
    };
    insert_into(users::table)
        .values([user("one"), user("two")])
        .execute(&mut db.conn)
        .unwrap();
    let barrier = std::sync::Barrier::new(2);
    let rename = |conn: &mut Conn, id: i64, name: &str| {
        let nickname = format!("{name} {id}");
        update(users::table)
            .set(users::nickname.to(nickname))
            .filter(users::id.eq(id))
            .execute(conn)
    };
    let work = |conn: &mut Conn, first: i64, second: i64, name: &'static str| {
        conn.transaction(|tx| {
            rename(tx, first, name)?;
            barrier.wait();
            // the error of the inner transaction is swallowed on purpose
            let _ = tx.transaction(|tx| rename(tx, second, name));
            let _ = insert_into(users::table).values(user(name)).execute(tx);
            Ok::<_, Error>(())
        })
    };
    let mut other = db.another();
    let (one, two) = std::thread::scope(|scope| {
        let two = scope.spawn(|| work(&mut other, 2, 1, "second"));
        (work(&mut db.conn, 1, 2, "first"), two.join().unwrap())
    });
    let (victim, winner) = match (&one, &two) {
        (Err(error), Ok(())) => (error, "second"),
        (Ok(()), Err(error)) => (error, "first"),
        other => panic!("one of them is the victim: {other:?}"),
    };
    assert_eq!(victim.kind(), ErrorKind::Retry);
    let names = users::table
        .filter(users::id.gt(2))
        .select(users::name)
        .load(&mut db.conn)
        .unwrap();
    assert_eq!(names, [winner]);
    assert!(db.conn.is_usable() && other.is_usable());
    rename(&mut db.conn, 1, "again").unwrap();
    rename(&mut other, 2, "again").unwrap();
}
