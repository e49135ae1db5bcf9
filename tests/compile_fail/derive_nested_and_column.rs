//! mistake: a nested struct that is a column too
//! about: derive and attributes
//! expect: a nested struct has columns of its own
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(nested, column = id)]
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
