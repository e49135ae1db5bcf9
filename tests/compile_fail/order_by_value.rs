//! mistake: a Rust value as a sort key
//! about: select lists and rows
//! expect: only columns and expressions can be sort keys
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.order_by("name");
}
