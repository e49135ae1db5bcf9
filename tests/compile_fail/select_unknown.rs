//! mistake: a selected column whose type is not known
//! about: select lists and rows
//! expect: a column of type `querent::types::Unknown` cannot be read into a Rust value
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select((users::id, users::location));
}
