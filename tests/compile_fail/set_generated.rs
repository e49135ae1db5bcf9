//! mistake: a new value for a generated column
//! about: UPDATE and DELETE
//! expect: column `name_length` is computed by the database and cannot be written
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name_length.to(3));
}
