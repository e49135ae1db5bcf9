//! mistake: a column of an attribute that does not exist
//! about: derive and attributes
//! expect: cannot find type `nmae` in module `users`
//! suggests: name
//! rustc: a path is resolved before querent has a say
//! left: lines: the compiler shows where the nearest name is declared
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person {
    #[row(column = nmae)]
    full_name: String,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
