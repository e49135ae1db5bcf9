//! mistake: `is_in` with elements of another type
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.eq_any(["one", "two"]));
}
