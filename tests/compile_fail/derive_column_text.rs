//! mistake: a column in quotes
//! about: derive and attributes
//! expect: `column` takes a path, not a literal
//! suggests: column = name
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(column = "name")]
    full_name: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
