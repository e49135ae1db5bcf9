//! mistake: a set operation sorted by a column
//! about: set operations
//! expect: a set operation is sorted by the position of a column
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::name)
        .union(posts::table.select(posts::title))
        .order_by(users::name);
}
