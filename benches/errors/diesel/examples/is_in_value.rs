//! mistake: `is_in` with one value instead of a list
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.eq_any(1));
}
