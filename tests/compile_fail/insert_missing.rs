//! mistake: a new row without a column that it needs
//! about: INSERT
//! expect: column `users::name` must be given a value: it is NOT NULL and has no default
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values(users::nickname.to("Countess"));
}
