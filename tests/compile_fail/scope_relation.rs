//! mistake: a relation that starts from a table that is not in the query
//! about: tables of a query
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = tags::table.inner_join(users::posts);
}
