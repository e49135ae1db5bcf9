//! mistake: a column whose name is nowhere near
//! about: names
//! expect: cannot find value `surname` in module `users`
//! rustc: a path is resolved before querent has a say
//! left: fix: no column has a name that is near
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::surname);
}
