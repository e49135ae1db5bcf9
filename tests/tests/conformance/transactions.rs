//! Transactions and savepoints.

use std::panic::{AssertUnwindSafe, catch_unwind};

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::{ErrorKind, Result};
use querent_tests::cases::on_every_engine;

use super::tables::{NUMBERS, numbers};

fn put(conn: &mut AnyConnection, a: i64) -> Result<u64> {
    insert_into(numbers::table)
        .values(numbers::a.to(a))
        .execute(conn)
}

fn all(conn: &mut AnyConnection) -> Vec<Option<i64>> {
    numbers::table
        .select(numbers::a)
        .order_by(numbers::a)
        .load(conn)
        .unwrap()
}

/// Why a transaction ends.
#[derive(Debug, PartialEq)]
enum Stop {
    Wanted,
    Failed(ErrorKind),
}

impl From<querent::Error> for Stop {
    fn from(error: querent::Error) -> Self {
        Self::Failed(error.kind())
    }
}

#[test]
fn what_succeeds_is_committed_and_what_fails_is_rolled_back() {
    on_every_engine(NUMBERS, |conn| {
        let value: Result<&str> = conn.transaction(|tx| {
            put(tx, 1)?;
            Ok("value")
        });
        assert_eq!(value.unwrap(), "value");
        let outcome: Result<(), Stop> = conn.transaction(|tx| {
            put(tx, 2)?;
            assert_eq!(all(tx), [Some(1), Some(2)]);
            Err(Stop::Wanted)
        });
        assert_eq!(outcome, Err(Stop::Wanted));
        assert_eq!(all(conn), [Some(1)]);
    });
}

#[test]
fn nested_transactions_are_savepoints() {
    on_every_engine(NUMBERS, |conn| {
        let outcome: Result<(), Stop> = conn.transaction(|tx| {
            put(tx, 1)?;
            let inner: Result<(), Stop> = tx.transaction(|tx| {
                put(tx, 2)?;
                Err(Stop::Wanted)
            });
            assert_eq!(inner, Err(Stop::Wanted));
            tx.transaction(|tx| {
                put(tx, 3)?;
                let innermost: Result<(), Stop> = tx.transaction(|tx| {
                    put(tx, 4)?;
                    Err(Stop::Wanted)
                });
                assert!(innermost.is_err());
                put(tx, 5).map(|_| ())
            })?;
            Ok(())
        });
        assert_eq!(outcome, Ok(()));
        assert_eq!(all(conn), [Some(1), Some(3), Some(5)]);
        let outcome: Result<(), Stop> = conn.transaction(|tx| {
            tx.transaction(|tx| put(tx, 6))?;
            Err(Stop::Wanted)
        });
        assert!(outcome.is_err());
        assert_eq!(all(conn), [Some(1), Some(3), Some(5)]);
    });
}

#[test]
fn a_panic_rolls_back() {
    on_every_engine(NUMBERS, |conn| {
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            conn.transaction(|tx| -> Result<()> {
                put(tx, 1)?;
                tx.transaction(|tx| -> Result<()> {
                    put(tx, 2)?;
                    panic!("wanted")
                })
            })
        }));
        assert!(outcome.is_err());
        assert!(conn.is_usable());
        assert_eq!(all(conn), [None; 0]);
        conn.transaction(|tx| put(tx, 3)).unwrap();
        assert_eq!(all(conn), [Some(3)]);
    });
}

#[test]
fn a_panic_inside_a_savepoint_leaves_the_outer_transaction_open() {
    on_every_engine(NUMBERS, |conn| {
        conn.transaction(|tx| {
            put(tx, 1)?;
            let outcome = catch_unwind(AssertUnwindSafe(|| {
                tx.transaction(|tx| -> Result<()> {
                    put(tx, 2)?;
                    panic!("wanted")
                })
            }));
            assert!(outcome.is_err());
            put(tx, 3)
        })
        .unwrap();
        assert_eq!(all(conn), [Some(1), Some(3)]);
    });
}

#[test]
fn a_panic_while_rows_arrive_leaves_the_connection_usable() {
    on_every_engine(NUMBERS, |conn| {
        let rows: Vec<_> = (1..=2_000)
            .map(|number| (numbers::a.to(number), numbers::b.to(0)))
            .collect();
        insert_into(numbers::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            numbers::table
                .select(numbers::a)
                .order_by(numbers::id)
                .for_each(conn, |a| assert_ne!(a, Some(3), "wanted"))
        }));
        assert!(outcome.is_err());
        if conn.is_usable() {
            assert_eq!(numbers::table.select(count()).one(conn).unwrap(), 2_000);
        }
    });
}

#[test]
fn a_refused_statement_in_a_savepoint_does_not_end_the_transaction() {
    on_every_engine(
        "CREATE TABLE numbers (id {id}, a {big} UNIQUE, b {big})",
        |conn| {
            conn.transaction(|tx| {
                put(tx, 1)?;
                let refused = tx.transaction(|tx| put(tx, 1)).unwrap_err();
                assert_eq!(refused.kind(), ErrorKind::UniqueViolation, "{refused}");
                put(tx, 2)
            })
            .unwrap();
            assert_eq!(all(conn), [Some(1), Some(2)]);
        },
    );
}

#[test]
fn a_commit_after_a_refused_statement_commits_or_says_that_it_does_not() {
    on_every_engine(
        "CREATE TABLE numbers (id {id}, a {big} UNIQUE, b {big})",
        |conn| {
            let outcome = conn.transaction(|tx| {
                put(tx, 1)?;
                // The caller looks away.
                let _ = put(tx, 1);
                Ok::<_, querent::Error>(())
            });
            match outcome {
                Ok(()) => assert_eq!(all(conn), [Some(1)]),
                // PostgreSQL rolls back.
                Err(error) => {
                    assert_eq!(conn.engine(), querent::dialect::Kind::Postgres, "{error}");
                    assert_eq!(all(conn), [None; 0]);
                }
            }
            assert!(conn.is_usable());
        },
    );
}
