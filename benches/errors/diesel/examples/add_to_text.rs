//! mistake: arithmetic on text
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::name + 1);
}
