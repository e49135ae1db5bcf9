//! mistake: a subquery in OUTPUT on SQL Server
//! about: writes
//! expect: SQL Server has no subqueries in aggregates and in OUTPUT
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let posts = scalar(posts::table.select(count()));
    let _ = delete_from(users::table).all_rows().returning((users::id, posts)).sql::<MsSql>();
}
