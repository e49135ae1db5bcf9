//! mistake: `is_in` with elements of another type
//! about: conditions
//! expect: `[&str; 2]` is not a list of `BigInt` values
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.is_in(["one", "two"]));
}
