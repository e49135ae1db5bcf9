//! mistake: a selected expression over a table that is not joined
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(length(posts::title) + 1);
}
