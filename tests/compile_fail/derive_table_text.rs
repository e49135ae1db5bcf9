//! mistake: a table in quotes
//! about: derive and attributes
//! expect: `table` takes a path, not a literal
//! suggests: table = users
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = "users")]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
