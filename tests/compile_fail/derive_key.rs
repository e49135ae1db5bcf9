//! mistake: a key that does not exist, of a struct
//! expect: unknown key: the keys of a struct are `table` and `alias`
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
