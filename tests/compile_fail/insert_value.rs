//! mistake: a text instead of a row
//! about: INSERT
//! expect: `&str` is not a row that can be inserted
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values("Ada");
}
