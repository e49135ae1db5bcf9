//! mistake: an aggregate and a column in one expression
mod schema;

use diesel::dsl::max;
use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::id.nullable() + max(users::id));
}
