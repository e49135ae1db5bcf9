//! mistake: a key without its value
//! about: derive and attributes
//! expect: `table` needs a value
//! suggests: table = users
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
