//! mistake: `is_in` with one value instead of a list
//! about: conditions
//! expect: this is neither a list of `BigInt` values nor a query of one such column
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.is_in(1));
}
