//! mistake: a nested struct that is no row struct
//! about: derive and attributes
//! expect: `Name` is not a row struct
mod schema;

use querent::prelude::*;
use schema::users;

struct Name {
    name: String,
}

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(nested)]
    name: Name,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
