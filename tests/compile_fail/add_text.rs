//! mistake: a text added to a number
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::id + "one");
}
