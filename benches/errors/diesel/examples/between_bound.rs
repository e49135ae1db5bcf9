//! mistake: `between` with a bound of another type
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.between(1, "nine"));
}
