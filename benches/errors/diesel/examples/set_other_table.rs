//! mistake: a column of another table in `set`
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = diesel::update(users::table).set(posts::title.eq("Notes"));
}
