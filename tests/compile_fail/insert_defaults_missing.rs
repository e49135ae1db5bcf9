//! mistake: a row of defaults for a table that needs a value
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).default_values();
}
