//! mistake: a selected Rust value
//! about: select lists and rows
//! expect: only columns, expressions and whole rows can be selected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select((users::id, 5));
}
