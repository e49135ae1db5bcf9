//! mistake: a set operation sorted by a position out of range
//! about: set operations
//! expect: this set operation has no column 3 to sort by
mod schema;

use querent::prelude::*;
use querent::select::position;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::id)
        .union(posts::table.select(posts::id))
        .order_by(position::<3>());
}
