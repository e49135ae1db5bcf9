//! mistake: a row struct without field names
//! about: derive and attributes
//! expect: `Row` is for structs with named fields: columns are found by these names
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person(i64, String);

fn main() {
    let _ = users::table.select_as::<Person>();
}
