//! mistake: `between` with a bound of another type
//! about: conditions
//! expect: `&str` cannot be used where a `BigInt` expression is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.between(1, "nine"));
}
