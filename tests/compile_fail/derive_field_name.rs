//! mistake: a field that is no column
//! about: derive and attributes
//! expect: cannot find type `nmae` in module `users`
//! rustc: it suggests the nearest name
//! left: lines: the compiler shows where the nearest name is declared
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    id: i64,
    nmae: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
