//! mistake: a text added to a number
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::id + "one");
}
