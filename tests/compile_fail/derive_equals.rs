//! mistake: an attribute with a value instead of keys
//! about: derive and attributes
//! expect: `row` takes keys in parentheses
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row = "users"]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select_as::<Person>();
}
