//! mistake: a CASE that begins with NULL
//! about: functions and arithmetic
//! expect: `Option<i32>` cannot be the first value of a CASE
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(case().when(users::id.gt(1), None::<i32>));
}
