//! mistake: two letters of a column that are swapped
//! about: names
//! expect: cannot find value `mentro_id` in module `users`
//! suggests: mentor_id
//! rustc: a path is resolved before querent has a say
//! left: lines: the compiler shows where the nearest name is declared
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::mentro_id);
}
