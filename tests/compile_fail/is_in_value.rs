//! mistake: `is_in` with one value instead of a list
//! about: conditions
//! expect: `{integer}` is not a list of `BigInt` values
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.is_in(1));
}
