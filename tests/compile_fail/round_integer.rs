//! mistake: `round` of an integer
//! about: functions and arithmetic
//! expect: numbers of type `BigInt` have no fraction
mod schema;

use querent::prelude::*;
use querent::number::round;
use schema::users;

fn main() {
    let _ = users::table.select(round(users::id, 1));
}
