//! mistake: a join condition on a table that is not joined yet
mod schema;

use diesel::prelude::*;
use schema::{posts, tags, users};

fn main() {
    let _ = users::table.inner_join(tags::table.on(tags::label.eq(posts::title)));
}
