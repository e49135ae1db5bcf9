//! Transactions and savepoints.

use querent::driver::postgres::PostgresConnection;
use querent::prelude::*;
use querent::{Error, ErrorKind, Result};

use super::server::TestDb;
use super::tables::{PEOPLE, people};

#[test]
fn transactions_nest_and_roll_back() {
    let Some(mut db) = TestDb::new("nested", PEOPLE) else {
        return;
    };
    let conn = &mut db.conn;
    let count_all = people::table.select(count());
    let add = |tx: &mut PostgresConnection, id: i32| {
        insert_into(people::table)
            .values((people::id.to(id), people::name.to(format!("n{id}"))))
            .execute(tx)
    };
    let outcome: Result<()> = conn.transaction(|tx| {
        add(tx, 10)?;
        let inner: Result<()> = tx.transaction(|tx| {
            add(tx, 11)?;
            add(tx, 11).map(drop)
        });
        assert_eq!(inner.unwrap_err().kind(), ErrorKind::UniqueViolation);
        tx.transaction(|tx| add(tx, 12).map(drop))
    });
    outcome.unwrap();
    let ids = people::table
        .filter(people::id.ge(10))
        .select(people::id)
        .order_by(people::id);
    assert_eq!(ids.load(conn).unwrap(), [10, 12]);

    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        conn.transaction(|tx| -> Result<()> {
            add(tx, 20)?;
            tx.transaction(|tx| -> Result<()> {
                add(tx, 21)?;
                panic!("on purpose")
            })
        })
    }));
    assert!(panic.is_err());
    assert_eq!(count_all.one(conn).unwrap(), 5);

    // Who hides the error of a statement does not get a transaction that seems to be committed.
    let outcome: Result<()> = conn.transaction(|tx| {
        add(tx, 30)?;
        let _ = add(tx, 30);
        Ok(())
    });
    let error = outcome.unwrap_err();
    assert!(error.to_string().contains("rolled back"), "{error}");
    assert_eq!(count_all.one(conn).unwrap(), 5);
    // A value that was refused before it was sent does no harm.
    conn.batch("ALTER TABLE people ALTER id TYPE smallint")
        .unwrap();
    let outcome: Result<()> = conn.transaction(|tx| {
        add(tx, 31)?;
        let delete = delete_from(people::table).filter(people::id.eq(40_000));
        assert_eq!(delete.execute(tx).unwrap_err().kind(), ErrorKind::Encode);
        Ok(())
    });
    outcome.unwrap();
    assert_eq!(count_all.one(conn).unwrap(), 6);
    // Errors that come with the commit.
    conn.batch("ALTER TABLE people ALTER CONSTRAINT people_mentor DEFERRABLE INITIALLY DEFERRED")
        .unwrap();
    let outcome: Result<u64> = conn.transaction(|tx| {
        update(people::table)
            .set(people::mentor_id.to(999))
            .filter(people::id.eq(1))
            .execute(tx)
    });
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::ForeignKeyViolation);
    assert_eq!(count_all.one(conn).unwrap(), 6);
    let outcome: Result<(), Error> = conn.transaction(|tx| add(tx, 50).map(drop));
    outcome.unwrap();
}
