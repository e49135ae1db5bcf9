//! mistake: a relation of a table with itself, without an alias
//! about: tables of a query
//! expect: table `users::table` is already in this query: use `alias!` to join it again
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.left_join(users::mentor);
}
