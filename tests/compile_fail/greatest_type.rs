//! mistake: `greatest` of a number and a text
//! about: functions and arithmetic
//! expect: the items of this tuple are not of one SQL type
mod schema;

use querent::prelude::*;
use querent::number::greatest;
use schema::users;

fn main() {
    let _ = users::table.select(greatest((users::id, "a")));
}
