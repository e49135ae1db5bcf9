//! mistake: a nested field that is no struct of columns
//! about: derive and attributes
//! expect: a nested field is a struct with `#[derive(Row)]`
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(nested)]
    name: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
