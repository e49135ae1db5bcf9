//! mistake: an alias of an attribute that does not exist
//! about: derive and attributes
//! expect: cannot find type `mentor` in this scope
//! suggests: mentors
//! rustc: a path is resolved before querent has a say
//! left: lines: the compiler shows where the nearest name is declared, and offers an import
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

#[derive(querent::Row)]
#[row(table = users, alias = mentor)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
