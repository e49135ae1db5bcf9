//! mistake: `not` of a number
mod schema;

use diesel::dsl::not;
use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(not(users::id));
}
