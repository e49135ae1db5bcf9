//! mistake: a cast that differs between engines
//! about: functions and arithmetic
//! expect: a `querent::types::Text` cannot be cast to `querent::types::Bool`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::name.cast::<querent::types::Bool>());
}
