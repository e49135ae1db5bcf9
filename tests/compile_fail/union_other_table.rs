//! mistake: UNION of whole rows of two tables
//! about: set operations
//! expect: these two queries select different columns
//! left: lines: the compiler lists every part between the statement and the mistake
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::all)
        .except(posts::table.select(posts::all));
}
