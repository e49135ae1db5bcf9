//! mistake: a value of a type that cannot be bound
//! about: functions and arithmetic
//! expect: `Duration` cannot be bound to a `querent::types::Text` column
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(val::<querent::types::Text, _>(std::time::Duration::ZERO));
}
