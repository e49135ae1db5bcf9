//! mistake: `is_true` of a text
//! about: functions and arithmetic
//! expect: `querent::types::Text` is not a truth value
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::name.is_true());
}
