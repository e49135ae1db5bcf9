//! mistake: a field that is no column
//! expect: cannot find type `nmae` in module `users`
//! rustc: it suggests the nearest name
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
