//! mistake: EXISTS of a DELETE without RETURNING
//! about: subqueries
//! expect: this is not a query with rows
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(exists(delete_from(posts::table).filter(posts::id.eq(1))));
}
