//! mistake: a selected Rust value
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select((users::id, 5));
}
