//! mistake: a value for a generated column of a new row
//! about: INSERT
//! expect: column `name_length` is computed by the database and cannot be written
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values((users::name.to("Ada"), users::name_length.to(3)));
}
