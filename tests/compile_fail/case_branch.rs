//! mistake: branches of different types
//! about: functions and arithmetic
//! expect: `&str` cannot be used where a `Integer` expression is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(case().when(users::id.gt(1), 1).otherwise("none"));
}
