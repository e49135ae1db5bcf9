//! mistake: arithmetic on text
//! about: functions and arithmetic
//! expect: `querent::types::Text` is not a number type
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::name + 1);
}
