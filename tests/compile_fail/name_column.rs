//! mistake: a column that does not exist
//! about: names
//! expect: cannot find value `nmae` in module `users`
//! rustc: it suggests the nearest name
//! left: lines: the compiler shows where the nearest name is declared
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::nmae);
}
