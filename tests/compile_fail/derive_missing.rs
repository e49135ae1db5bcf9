//! mistake: a struct that is no row struct
//! about: derive and attributes
//! expect: `Person` is not a row struct
mod schema;

use querent::prelude::*;
use schema::users;

struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
