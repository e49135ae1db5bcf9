//! mistake: a field of a type that its column cannot be read into
//! about: derive and attributes
//! expect: a `BigInt` column cannot be read into a field of type `std::string::String`
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    id: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
