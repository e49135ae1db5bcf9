//! mistake: a selected expression over a table that is not joined
//! about: tables of a query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(length(posts::title) + 1);
}
