//! mistake: UNION of whole rows of two tables
//! about: set operations
//! expect: these two queries select different columns
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::all)
        .except(posts::table.select(posts::all));
}
