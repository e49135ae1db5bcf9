//! mistake: a column that does not exist
//! expect: cannot find value `nmae` in module `users`
//! rustc: it suggests the nearest name
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::nmae);
}
