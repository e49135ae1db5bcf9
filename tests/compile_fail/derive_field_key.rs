//! mistake: a key that does not exist, of a field
//! about: derive and attributes
//! expect: unknown key `name`
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(name = id)]
    number: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
