//! mistake: `is_in` with elements of another type
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.is_in(["one", "two"]));
}
