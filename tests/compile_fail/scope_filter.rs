//! mistake: a condition on a table that is not joined
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(posts::title.eq("Notes"));
}
