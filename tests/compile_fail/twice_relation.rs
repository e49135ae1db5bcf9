//! mistake: a relation to a table that is in the query already
//! about: tables of a query
//! expect: table `users::table` is already in this query: use `alias!` to join it again
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.inner_join(users::posts).inner_join(posts::author);
}
