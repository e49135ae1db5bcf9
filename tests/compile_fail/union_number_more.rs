//! mistake: UNION with a query of more columns
//! about: set operations
//! expect: these two queries select different numbers of columns
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::id)
        .union_all(posts::table.select((posts::id, posts::title)));
}
