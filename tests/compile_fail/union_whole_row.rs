//! mistake: UNION of whole rows with columns
//! about: set operations
//! expect: these two queries select different columns
mod schema;

use querent::prelude::*;
use schema::posts;

fn main() {
    let _ = posts::table
        .select(posts::all)
        .union(posts::table.select(posts::id));
}
