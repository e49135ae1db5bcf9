//! mistake: UNION of queries with different numbers of columns
//! about: set operations
//! expect: these two queries select different numbers of columns
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select((users::id, users::name))
        .union(posts::table.select(posts::id));
}
