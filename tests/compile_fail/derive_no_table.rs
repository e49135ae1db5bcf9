//! mistake: a row struct that does not name its table
//! about: derive and attributes
//! expect: of which table is `id`?
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
struct Person {
    id: i64,
    name: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
