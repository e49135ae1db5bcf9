//! mistake: a text column compared with a number column
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.eq(users::id));
}
