//! mistake: a row struct that is an enum
//! about: derive and attributes
//! expect: `Row` is for structs with named fields: columns are found by these names
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
enum Person {
    Id(i64),
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
