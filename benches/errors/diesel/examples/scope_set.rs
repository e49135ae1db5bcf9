//! mistake: a new value computed from another table
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = diesel::update(users::table).set(users::name.eq(posts::title));
}
