//! mistake: a table that does not exist
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = user::table.select(users::name);
}
