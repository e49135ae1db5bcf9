//! mistake: NULL for a column of a new row that is NOT NULL
//! about: INSERT
//! expect: column `users::name` is NOT NULL, but its new value can be NULL
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values(users::name.to(None::<&str>));
}
