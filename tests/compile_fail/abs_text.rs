//! mistake: `abs` of a text
//! about: functions and arithmetic
//! expect: `querent::types::Text` is not a number type
mod schema;

use querent::prelude::*;
use querent::number::abs;
use schema::users;

fn main() {
    let _ = users::table.select(abs(users::name));
}
