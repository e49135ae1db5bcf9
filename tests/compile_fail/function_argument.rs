//! mistake: an argument of another type
//! about: functions and arithmetic
//! expect: a `BigInt` expression cannot be used where `querent::types::Text` is expected
mod schema;

use querent::prelude::*;
use querent::text::position;
use schema::users;

fn main() {
    let _ = users::table.select(position(users::id, users::name));
}
