//! mistake: a column as the condition of a CASE
//! about: functions and arithmetic
//! expect: a `querent::types::Text` expression cannot be used where `querent::types::Bool` is expected
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(case().when(users::name, 1));
}
