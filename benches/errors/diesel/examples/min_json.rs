//! mistake: the least of JSON documents
mod schema;

use diesel::dsl::min;
use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(min(users::settings));
}
