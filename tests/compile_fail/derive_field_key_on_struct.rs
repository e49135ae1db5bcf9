//! mistake: a key of a field at the struct
//! about: derive and attributes
//! expect: unknown key `column`
//! suggests: key of a field
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(column = id)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
