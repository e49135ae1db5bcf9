//! mistake: a field that is no `Option` for a column that can be NULL
//! about: derive and attributes
//! expect: column `nickname` can be NULL here, but a field of type `std::string::String` cannot
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    name: String,
    nickname: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
