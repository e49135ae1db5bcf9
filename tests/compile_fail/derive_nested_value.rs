//! mistake: a value for a key that takes none
//! about: derive and attributes
//! expect: `nested` takes no value
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(nested = true)]
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
