//! mistake: a selected column of a table that is not joined
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select((users::name, posts::title));
}
