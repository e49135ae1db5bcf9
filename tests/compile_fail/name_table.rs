//! mistake: a table that does not exist
//! about: names
//! expect: cannot find module or crate `user` in this scope
//! rustc: it suggests the nearest name
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = user::table.select(users::name);
}
