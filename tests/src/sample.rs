//! The sample: a record shop with its artists, albums, staff, customers, orders and reviews.
//!
//! The rows are made by a small generator of pseudo-random numbers, so they are the same on every
//! engine and in every run. They are inserted through the library, thousands in one statement.

mod people;
mod random;
mod records;
mod sales;

use querent::Connection;
use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::prelude::*;

use crate::schema::{albums, artists, customers, employees, order_lines, orders, reviews, tracks};
use random::Random;

/// How many rows each table has after [`fill`], in the order in which they are filled.
pub const ROWS: [(&str, i64); 8] = [
    ("artists", 60),
    ("albums", 240),
    ("tracks", 2_416),
    ("employees", 12),
    ("customers", 300),
    ("orders", 900),
    ("order_lines", 1_783),
    ("reviews", 500),
];

/// Creates the tables.
///
/// # Errors
///
/// When the database refuses, for instance because they exist.
pub fn create(conn: &mut AnyConnection) -> querent::Result<()> {
    let tables = match conn.engine() {
        Kind::Postgres => include_str!("../sample/postgres.sql"),
        Kind::Sqlite => include_str!("../sample/sqlite.sql"),
        _ => include_str!("../sample/mysql.sql"),
    };
    conn.batch(tables)
}

/// Fills the tables; the number of rows.
///
/// # Errors
///
/// When the database refuses, for instance because they are not empty.
pub fn fill(conn: &mut AnyConnection) -> querent::Result<u64> {
    let mut random = Random::new(1948);
    let artists = records::artists(&mut random);
    let albums = records::albums(&mut random, artists.len());
    let tracks = records::tracks(&mut random, albums.len());
    let employees = people::employees(&mut random);
    let customers = people::customers(&mut random);
    let orders = sales::orders(&mut random, employees.len(), customers.len());
    let lines = sales::order_lines(&mut random, &albums, orders.len());
    let reviews = sales::reviews(&mut random, albums.len(), customers.len());

    conn.transaction(|tx| {
        let mut rows = 0;
        let new: Vec<_> = artists.iter().map(records::Artist::new_row).collect();
        rows += insert_into(artists::table).values(new).execute(tx)?;
        let new: Vec<_> = albums
            .iter()
            .map(|album| (album.new_row(), albums::in_print.to(album.in_print)))
            .collect();
        rows += insert_into(albums::table).values(new).execute(tx)?;
        let new: Vec<_> = tracks.iter().map(records::Track::new_row).collect();
        rows += insert_into(tracks::table).values(new).execute(tx)?;
        let new: Vec<_> = employees.iter().map(people::Employee::new_row).collect();
        rows += insert_into(employees::table).values(new).execute(tx)?;
        let new: Vec<_> = customers.iter().map(people::Customer::new_row).collect();
        rows += insert_into(customers::table).values(new).execute(tx)?;
        let new: Vec<_> = orders.iter().map(sales::Order::new_row).collect();
        rows += insert_into(orders::table).values(new).execute(tx)?;
        rows += insert_into(order_lines::table).values(lines).execute(tx)?;
        let new: Vec<_> = reviews.iter().map(sales::Review::new_row).collect();
        rows += insert_into(reviews::table).values(new).execute(tx)?;
        Ok(rows)
    })
}
