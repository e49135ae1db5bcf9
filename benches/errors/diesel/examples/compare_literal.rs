//! mistake: a text column compared with a number
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.eq(5));
}
