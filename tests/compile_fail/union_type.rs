//! mistake: UNION of columns of different types
//! about: set operations
//! expect: these two queries select different types: `BigInt` and `querent::types::Text`
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::id)
        .union(posts::table.select(posts::title));
}
