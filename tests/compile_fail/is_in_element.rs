//! mistake: `is_in` with elements of another type
//! about: conditions
//! expect: this is neither a list of `BigInt` values nor a query of one such column
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.is_in(["one", "two"]));
}
