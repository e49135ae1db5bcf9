//! mistake: a value of a new row computed from a column
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values(users::name.to(users::nickname));
}
