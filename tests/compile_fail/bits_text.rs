//! mistake: bits of a text
//! about: functions and arithmetic
//! expect: `querent::types::Text` has no operators on bits
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::name.bit_and(1));
}
