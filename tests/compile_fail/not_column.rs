//! mistake: `not` of a number
//! about: conditions
//! expect: `BigInt` is not a truth value
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(not(users::id));
}
