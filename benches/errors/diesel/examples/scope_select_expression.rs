//! mistake: a selected expression over a table that is not joined
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(posts::id + 1);
}
