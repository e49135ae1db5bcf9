//! mistake: a relation that does not exist
//! about: names
//! expect: cannot find value `post` in module `users`
//! rustc: it suggests the nearest name
//! left: lines: the compiler shows where the nearest name is declared
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.inner_join(users::post);
}
