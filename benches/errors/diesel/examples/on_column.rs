//! mistake: a join condition that is a number
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.inner_join(posts::table.on(posts::author_id));
}
