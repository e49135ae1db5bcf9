//! mistake: a selected table
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::table);
}
