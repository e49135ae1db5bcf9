//! mistake: a column instead of a table in a join
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.left_join(posts::author_id);
}
