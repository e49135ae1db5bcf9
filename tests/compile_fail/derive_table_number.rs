//! mistake: a number for a table
//! about: derive and attributes
//! expect: `table` takes a path, not a literal
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = 1)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
