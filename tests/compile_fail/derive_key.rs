//! mistake: a key that does not exist, of a struct
//! about: derive and attributes
//! expect: unknown key `tabel`
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(tabel = users)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
