//! mistake: a selected Rust value
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select((users::id, 5));
}
