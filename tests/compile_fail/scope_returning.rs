//! mistake: a returned column of another table
//! about: tables of a query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = insert_into(users::table).values(users::name.to("Ada")).returning(posts::id);
}
