//! mistake: a key that is given in two attributes
//! about: derive and attributes
//! expect: this key is given twice
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
#[row(table = users)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
