//! mistake: an aggregate in a filter
mod schema;

use diesel::dsl::count_star;
use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(count_star().gt(1));
}
