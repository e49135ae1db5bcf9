//! mistake: a field that is narrower than its column
//! about: derive and attributes
//! expect: a `BigInt` column cannot be read into a field of type `i32`
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    id: i32,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
