//! mistake: a subquery in an aggregate on SQL Server
//! about: aggregates
//! expect: SQL Server has no subqueries in aggregates and in OUTPUT
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let most = scalar(posts::table.filter(posts::author_id.eq(outer(users::id))).select(count()));
    let _ = users::table.select(max(most)).sql::<MsSql>();
}
