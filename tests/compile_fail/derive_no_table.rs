//! mistake: a row struct that does not name its table
//! expect: of which table is `id`? Add `#[row(table = ..)]` to the struct, or `#[row(column = table::id)]` to the field
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
