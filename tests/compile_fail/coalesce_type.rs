//! mistake: `coalesce` of a text and a number
//! about: functions and arithmetic
//! expect: `{integer}` cannot be used where a `querent::types::Text` expression is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(coalesce(users::nickname, 5));
}
