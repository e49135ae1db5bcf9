//! mistake: a method that does not exist
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.where_(users::id.eq(1));
}
