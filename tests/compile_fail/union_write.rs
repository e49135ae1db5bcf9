//! mistake: UNION with a DELETE
//! about: set operations
//! expect: this is not a query with rows
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::id)
        .union(delete_from(posts::table));
}
