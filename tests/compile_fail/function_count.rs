//! mistake: a text as a count
//! about: functions and arithmetic
//! expect: `&str` cannot be used where a count or position is expected
mod schema;

use querent::prelude::*;
use querent::text::left;
use schema::users;

fn main() {
    let _ = users::table.select(left(users::name, "2"));
}
