//! Transactions and savepoints.

use crate::connection::{Connection, Driver};
use crate::error::{Error, Result};

/// Runs `work` in a transaction or, inside one, in a savepoint.
pub(crate) fn run<C: Connection, T, E: From<Error>>(
    conn: &mut C,
    work: impl FnOnce(&mut C) -> Result<T, E>,
) -> Result<T, E> {
    begin(conn.driver())?;
    let mut open = Open {
        conn,
        finished: false,
    };
    let outcome = work(open.conn);
    open.finished = true;
    let driver = open.conn.driver();
    match outcome {
        Ok(value) => {
            commit(driver)?;
            Ok(value)
        }
        Err(error) => {
            // The error of the work matters more than that of the rollback: where the rollback
            // fails, the connection is broken or the server has rolled back already.
            let _ = rollback(driver);
            Err(error)
        }
    }
}

/// A transaction that is rolled back when its work unwinds.
struct Open<'c, C: Connection> {
    conn: &'c mut C,
    finished: bool,
}

impl<C: Connection> Drop for Open<'_, C> {
    fn drop(&mut self) {
        if !self.finished {
            let _ = rollback(self.conn.driver());
        }
    }
}

fn begin(driver: &mut dyn Driver) -> Result<()> {
    let depth = *driver.depth();
    if depth == 0 {
        driver.batch("BEGIN")?
    } else {
        driver.batch(&format!("SAVEPOINT querent_{depth}"))?
    }
    *driver.depth() += 1;
    Ok(())
}

fn commit(driver: &mut dyn Driver) -> Result<()> {
    *driver.depth() -= 1;
    let depth = *driver.depth();
    if depth > 0 {
        return driver
            .batch(&format!("RELEASE SAVEPOINT querent_{depth}"))
            .inspect_err(|_| {
                // What failed inside and was swallowed by the work must not break the transaction
                // around it.
                let _ = driver.batch(&format!("ROLLBACK TO SAVEPOINT querent_{depth}"));
            });
    }
    driver.batch("COMMIT").inspect_err(|_| {
        // A commit that was refused (a deferred constraint, a busy database) leaves some engines
        // inside the transaction.
        let _ = driver.batch("ROLLBACK");
    })
}

fn rollback(driver: &mut dyn Driver) -> Result<()> {
    *driver.depth() -= 1;
    let depth = *driver.depth();
    if depth > 0 {
        return driver.batch(&format!(
            "ROLLBACK TO SAVEPOINT querent_{depth}; RELEASE SAVEPOINT querent_{depth}"
        ));
    }
    driver.batch("ROLLBACK")
}
