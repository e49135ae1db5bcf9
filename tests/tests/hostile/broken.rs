//! Connections that a server ends.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Barrier;
use std::time::{Duration, Instant};

use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::{Database, ErrorKind};
use querent_tests::{Engine, Scratch};

use super::expect::{fails, usable};

querent_tests::declare! {
    things {
        id: BigInt NotNull i64,
        number: BigInt Nullable Option<i64>,
    }
}

/// Longer than anything here may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server with the table `things`, filled.
pub(super) struct Place {
    scratch: Scratch,
    kind: Kind,
}

impl Place {
    /// Calls `case` with each server that is there.
    pub(super) fn each(case: impl Fn(&Self)) {
        for engine in Engine::available()
            .into_iter()
            .filter(|engine| engine.url().is_some())
        {
            let clock = Instant::now();
            let place = Self {
                scratch: Scratch::new(engine.url(), "t_broken").expect("a database"),
                kind: engine.kind(),
            };
            let mut conn = place.open();
            conn.batch(&querent_tests::cases::ddl(
                place.kind,
                "CREATE TABLE things (id {id}, number {big})",
            ))
            .expect("a table");
            let rows: Vec<_> = (0..5_000).map(|number| things::number.to(number)).collect();
            insert_into(things::table)
                .values(rows)
                .execute(&mut conn)
                .expect("rows");
            case(&place);
            assert!(clock.elapsed() < PATIENCE, "{engine:?} has hung");
        }
    }

    pub(super) fn open(&self) -> AnyConnection {
        self.scratch.open().expect("a connection")
    }

    /// What ends a connection, or just what it does at the moment.
    fn end(&self, conn: &mut AnyConnection, only_the_query: bool) -> String {
        match conn {
            AnyConnection::MariaDb(conn) => format!(
                "KILL {}{}",
                if only_the_query { "QUERY " } else { "" },
                conn.id()
            ),
            AnyConnection::MySql(conn) => format!(
                "KILL {}{}",
                if only_the_query { "QUERY " } else { "" },
                conn.id()
            ),
            conn => {
                // Found by a name that no other session has.
                let name = format!("victim_{:?}", std::ptr::from_ref(conn));
                conn.batch(&format!("SET application_name = '{name}'"))
                    .expect("a name");
                let end = if only_the_query {
                    "pg_cancel_backend"
                } else {
                    "pg_terminate_backend"
                };
                format!("SELECT {end}(pid) FROM pg_stat_activity WHERE application_name = '{name}'")
            }
        }
    }

    fn sleep(&self) -> &'static str {
        if self.kind == Kind::Postgres {
            "SELECT pg_sleep(15)"
        } else {
            "SELECT SLEEP(15)"
        }
    }

    /// Runs `order` on another connection after a while, when the victim is busy.
    fn soon(&self, order: String) -> std::thread::JoinHandle<()> {
        let mut other = self.open();
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(300));
            other.batch(&order).expect("an order that is obeyed");
        })
    }
}

/// A broken connection says so at once, again and again.
#[track_caller]
fn broken(conn: &mut AnyConnection) {
    assert!(!conn.is_usable());
    for _ in 0..2 {
        fails(
            things::table.select(count()).one(conn),
            ErrorKind::ConnectionLost,
            &[conn.engine().name()],
        );
    }
    fails(conn.ping(), ErrorKind::ConnectionLost, &[]);
    fails(
        conn.transaction(|_| Ok::<_, querent::Error>(())),
        ErrorKind::ConnectionLost,
        &[],
    );
}

#[test]
fn killed_between_two_statements() {
    Place::each(|place| {
        let mut conn = place.open();
        assert_eq!(things::table.select(count()).one(&mut conn).unwrap(), 5_000);
        let order = place.end(&mut conn, false);
        place.open().batch(&order).unwrap();
        std::thread::sleep(Duration::from_millis(100));
        fails(
            things::table.select(count()).one(&mut conn),
            ErrorKind::ConnectionLost,
            &[place.kind.name()],
        );
        broken(&mut conn);
    });
}

#[test]
fn killed_in_mid_query() {
    Place::each(|place| {
        let mut conn = place.open();
        let order = place.end(&mut conn, false);
        let killer = place.soon(order);
        fails(
            conn.batch(place.sleep()),
            ErrorKind::ConnectionLost,
            &[place.kind.name()],
        );
        killer.join().expect("no panic");
        broken(&mut conn);
    });
}

#[test]
fn killed_in_mid_transaction() {
    Place::each(|place| {
        let mut conn = place.open();
        let order = place.end(&mut conn, false);
        let outcome: querent::Result<()> = conn.transaction(|tx| {
            delete_from(things::table).all_rows().execute(tx)?;
            place.open().batch(&order)?;
            std::thread::sleep(Duration::from_millis(100));
            tx.transaction(|tx| {
                insert_into(things::table)
                    .values(things::number.to(1))
                    .execute(tx)
            })?;
            Ok(())
        });
        fails(outcome, ErrorKind::ConnectionLost, &[]);
        broken(&mut conn);
        // Nothing of it remains.
        let mut conn = place.open();
        assert_eq!(things::table.select(count()).one(&mut conn).unwrap(), 5_000);
    });
}

#[test]
fn killed_before_the_commit() {
    Place::each(|place| {
        let mut conn = place.open();
        let order = place.end(&mut conn, false);
        let outcome: querent::Result<()> = conn.transaction(|tx| {
            delete_from(things::table).all_rows().execute(tx)?;
            place.open().batch(&order)?;
            std::thread::sleep(Duration::from_millis(100));
            Ok(())
        });
        fails(outcome, ErrorKind::ConnectionLost, &[]);
        broken(&mut conn);
        assert_eq!(
            things::table
                .select(count())
                .one(&mut place.open())
                .unwrap(),
            5_000
        );
    });
}

#[test]
fn a_cancelled_query_leaves_the_connection_usable() {
    Place::each(|place| {
        let mut conn = place.open();
        let order = place.end(&mut conn, true);
        let killer = place.soon(order);
        let outcome = conn.batch(place.sleep());
        killer.join().expect("no panic");
        // MySQL and MariaDB let SLEEP return early instead.
        if let Err(error) = outcome {
            assert_eq!(error.kind(), ErrorKind::Query, "{error:?}");
        }
        usable(&mut conn);
        assert_eq!(things::table.select(count()).one(&mut conn).unwrap(), 5_000);
    });
}

#[test]
fn a_pool_does_not_hand_out_what_is_broken() {
    Place::each(|place| {
        let database = Database::open(place.scratch.url()).expect("a database");
        let mut conn = database.get().expect("a connection");
        let order = place.end(&mut conn, false);
        place.open().batch(&order).unwrap();
        std::thread::sleep(Duration::from_millis(100));
        assert!(things::table.select(count()).one(&mut conn).is_err());
        drop(conn);
        let mut conn = database.get().expect("a new connection");
        assert_eq!(things::table.select(count()).one(&mut conn).unwrap(), 5_000);
    });
}

#[test]
fn a_panic_in_a_transaction_of_a_pool() {
    for engine in Engine::available() {
        let scratch = Scratch::new(engine.url(), "t_broken").expect("a database");
        let database = Database::open(scratch.url()).expect("a database");
        let mut conn = database.get().expect("a connection");
        conn.batch(&querent_tests::cases::ddl(
            engine.kind(),
            "CREATE TABLE things (id {id}, number {big})",
        ))
        .expect("a table");
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            conn.transaction(|tx| -> querent::Result<()> {
                insert_into(things::table)
                    .values(things::number.to(1))
                    .execute(tx)?;
                panic!("wanted")
            })
        }));
        assert!(outcome.is_err());
        drop(conn);
        let mut conn = database.get().expect("a connection");
        assert_eq!(
            things::table.select(count()).one(&mut conn).unwrap(),
            0,
            "{engine:?}"
        );
    }
}

#[test]
fn the_victim_of_a_deadlock_may_try_again() {
    Place::each(|place| {
        let (mut first, mut second) = (place.open(), place.open());
        let set = |id: i64| {
            update(things::table)
                .set(things::number.to(-1))
                .filter(things::id.eq(id))
        };
        let both = &Barrier::new(2);
        let (one, other) = std::thread::scope(|scope| {
            let thread = scope.spawn(move || {
                second.transaction(|tx| {
                    set(2).execute(tx)?;
                    both.wait();
                    set(1).execute(tx)
                })
            });
            let one = first.transaction(|tx| {
                set(1).execute(tx)?;
                both.wait();
                set(2).execute(tx)
            });
            (one, thread.join().expect("no panic"))
        });
        let victim = match (one, other) {
            (Err(error), Ok(1)) | (Ok(1), Err(error)) => error,
            both => panic!("one of two: {both:?}"),
        };
        assert_eq!(victim.kind(), ErrorKind::Retry, "{victim:?}");
        usable(&mut first);
        assert_eq!(
            things::table
                .filter(things::number.eq(-1))
                .select(count())
                .one(&mut first)
                .unwrap(),
            2
        );
    });
}
