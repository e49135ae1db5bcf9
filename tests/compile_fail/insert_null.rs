//! mistake: NULL for a column of a new row that is NOT NULL
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values(users::name.to(None::<&str>));
}
