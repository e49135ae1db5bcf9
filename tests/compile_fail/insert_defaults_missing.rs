//! mistake: a row of defaults for a table that needs a value
//! about: INSERT
//! expect: column `users::name` must be given a value: it is NOT NULL and has no default
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).default_values();
}
