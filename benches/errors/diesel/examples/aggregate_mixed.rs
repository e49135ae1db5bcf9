//! mistake: an aggregate beside a column
mod schema;

use diesel::dsl::count_star;
use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.inner_join(posts::table).select((users::name, count_star()));
}
