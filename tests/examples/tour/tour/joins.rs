//! Joins of every kind.

use querent::dialect::{Kind, MsSql, Postgres, Sqlite};
use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::schema::{albums, artists, customers, employees, orders, reviews};

use super::{Failure, Show};

pub(super) fn inner(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("INNER JOIN by a relation: the dearest albums and their artists")?;
    let query = albums::table
        .inner_join(albums::artist)
        .order_by((albums::price.desc(), albums::id))
        .limit(5)
        .select((albums::title, artists::name, albums::price));
    show.sql(&query)?;
    // The types are spelled out here to show them; nothing needs them.
    let rows: Vec<(String, String, querent::rust_decimal::Decimal)> = query.load(conn)?;
    Ok(show.table(&["title", "artist", "price"], &rows)?)
}

pub(super) fn left(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("LEFT JOIN: artists with or without albums; the title becomes an Option")?;
    let query = artists::table
        .left_join(artists::albums)
        .filter(artists::id.ge(54))
        .order_by((artists::id, albums::id))
        .select((artists::name, artists::country, albums::title));
    show.sql(&query)?;
    let rows: Vec<(String, Option<String>, Option<String>)> = query.load(conn)?;
    Ok(show.table(&["artist", "country", "album"], &rows)?)
}

pub(super) fn right(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("RIGHT JOIN: the last unpaid orders by who packed them, and who packed none")?;
    let unpaid = not(orders::paid).and(orders::id.gt(700));
    let query = orders::table
        .right_join(employees::table.on(orders::packed_by_id.eq(employees::id).and(unpaid)))
        .order_by((employees::id, orders::id))
        .limit(12)
        .select((orders::id, orders::ordered_at, employees::name));
    show.sql(&query)?;
    let rows = query.load(conn)?;
    Ok(show.table(&["order", "ordered at", "packed by"], &rows)?)
}

querent::alias!(managers = employees);
querent::alias!(packers = employees);

pub(super) fn same_table(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("One table twice, by an alias: employees and their managers")?;
    let query = employees::table
        .left_join(employees::manager.to(managers))
        .order_by(employees::id)
        .limit(6)
        .select((employees::name, managers.name, managers.hired_on));
    show.sql(&query)?;
    let rows = query.load(conn)?;
    show.table(&["name", "manager", "manager since"], &rows)?;

    show.heading("Two foreign keys to one table: who sold and who packed")?;
    let query = orders::table
        .inner_join(orders::sold_by)
        .left_join(orders::packed_by.to(packers))
        .order_by(orders::id)
        .limit(5)
        .select((orders::id, employees::name, packers.name));
    show.sql(&query)?;
    let rows = query.load(conn)?;
    Ok(show.table(&["order", "sold by", "packed by"], &rows)?)
}

pub(super) fn whole_rows(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    show.heading("Whole rows: customers, and the review each has or has not written")?;
    let query = customers::table
        .left_join(customers::reviews)
        .filter(customers::city.eq("Lima"))
        .order_by((customers::id, reviews::id))
        .limit(6)
        .select((customers::all, reviews::all));
    show.sql(&query)?;
    let rows: Vec<(customers::Row, Option<reviews::Row>)> = query.load(conn)?;
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(customer, review)| match review {
            Some(review) => (customer.name, Some(review.stars), review.body),
            None => (customer.name, None, None),
        })
        .collect();
    Ok(show.table(&["customer", "stars", "review"], &rows)?)
}

pub(super) fn full(show: &mut Show<'_>) -> Result<(), Failure> {
    show.note(
        "FULL JOIN is for the three dialects that have it; for the others it does not compile\n",
    )?;
    let query = orders::table
        .full_join(orders::customer)
        .select((orders::id, customers::name))
        .order_by((orders::id, customers::id));
    show.texts(&[
        (Kind::Postgres, query.sql::<Postgres>()),
        (Kind::Sqlite, query.sql::<Sqlite>()),
        (Kind::MsSql, query.sql::<MsSql>()),
    ])
}
