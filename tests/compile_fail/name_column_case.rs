//! mistake: a column in upper case
//! about: names
//! expect: cannot find value `NAME` in module `users`
//! suggests: name
//! rustc: a path is resolved before querent has a say
//! left: lines: the compiler shows where the nearest name is declared
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::NAME);
}
