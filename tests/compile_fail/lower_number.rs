//! mistake: `lower` of a number
//! about: functions and arithmetic
//! expect: a `BigInt` expression cannot be used where `querent::types::Text` is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(lower(users::id));
}
