//! mistake: a number for a text column
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.to(5));
}
