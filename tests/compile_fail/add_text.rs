//! mistake: a text added to a number
//! about: functions and arithmetic
//! expect: `&str` cannot be used where a `BigInt` expression is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::id + "one");
}
