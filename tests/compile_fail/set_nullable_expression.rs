//! mistake: an expression that can be NULL for a column that is NOT NULL
//! about: UPDATE and DELETE
//! expect: column `users::name` is NOT NULL, but its new value can be NULL
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.to(users::nickname));
}
