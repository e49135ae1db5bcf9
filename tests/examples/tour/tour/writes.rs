//! INSERT, UPDATE, DELETE and transactions.

use querent::driver::AnyConnection;
use querent::jiff::civil::date;
use querent::prelude::*;
use querent_tests::schema::{customers, order_lines, reviews};

use super::{Failure, Show};

pub(super) fn insert(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("INSERT with RETURNING: the number and the default come back")?;
    let statement = insert_into(customers::table)
        .values((
            customers::New {
                name: "Katherine Johnson",
                email: Some("katherine@example.com"),
                city: None,
                joined_at: date(2025, 2, 24).at(8, 30, 0, 250_000_000),
            },
            customers::newsletter.to(true),
        ))
        .returning((
            customers::id,
            customers::name,
            customers::newsletter,
            customers::joined_at,
        ));
    show.sql(&statement)?;
    Ok(show.table(
        &["id", "name", "newsletter", "joined at"],
        &[statement.one(conn)?],
    )?)
}

pub(super) fn change(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("UPDATE with an assignment that may be left out")?;
    let email: Option<&str> = None;
    let statement = update(customers::table)
        .set((
            customers::newsletter.to(true),
            email.map(|email| customers::email.to(email)),
        ))
        .filter(customers::city.eq("Porto"));
    show.sql(&statement)?;
    show.table(&["changed customers"], &[statement.execute(conn)?])?;

    let check = customers::table
        .filter(customers::newsletter)
        .select((count(), count_of(customers::email)));
    Ok(show.table(&["with newsletter", "and an address"], &[check.one(conn)?])?)
}

pub(super) fn remove(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("DELETE: reviews that say nothing")?;
    let statement =
        delete_from(reviews::table).filter(reviews::body.eq("").or(reviews::body.is_null()));
    show.sql(&statement)?;
    show.table(&["deleted reviews"], &[statement.execute(conn)?])?;
    Ok(show.table(
        &["remaining reviews"],
        &[reviews::table.select(count()).one(conn)?],
    )?)
}

/// Why the transaction ends.
enum Stop {
    /// Because it has shown what it should: so many rows were left.
    Enough(i64),
    Failed(querent::Error),
}

impl From<querent::Error> for Stop {
    fn from(error: querent::Error) -> Self {
        Self::Failed(error)
    }
}

pub(super) fn roll_back(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("A transaction that returns an error is rolled back")?;
    let statement = delete_from(order_lines::table).all_rows();
    show.sql(&statement)?;
    let left = order_lines::table.select(count());
    let before = left.one(conn)?;
    let outcome: Result<(), Stop> = conn.transaction(|tx| {
        statement.execute(tx)?;
        Err(Stop::Enough(left.one(tx)?))
    });
    let inside = match outcome {
        Err(Stop::Enough(rows)) => rows,
        Err(Stop::Failed(error)) => return Err(error.into()),
        Ok(()) => unreachable!("the transaction returns an error"),
    };
    let after = left.one(conn)?;
    let rows = [("before", before), ("inside", inside), ("after", after)];
    Ok(show.table(&["when", "order lines"], &rows)?)
}
