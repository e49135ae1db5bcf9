//! mistake: a new value computed from another table
//! about: tables of a query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = update(users::table).set(users::name.to(posts::title));
}
