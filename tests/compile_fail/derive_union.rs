//! mistake: a row struct that is a union
//! about: derive and attributes
//! expect: `Row` is for structs with named fields: columns are found by these names
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
union Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
