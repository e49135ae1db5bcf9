//! mistake: a key of the struct at a field
//! about: derive and attributes
//! expect: unknown key `table`
//! suggests: key of the struct
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(table = users)]
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
