//! mistake: a text instead of a row
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values("Ada");
}
