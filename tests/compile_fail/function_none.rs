//! mistake: `None` as an argument
//! about: functions and arithmetic
//! expect: `Option<&str>` cannot be used where a `querent::types::Text` expression is expected
mod schema;

use querent::prelude::*;
use querent::text::replace;
use schema::users;

fn main() {
    let _ = users::table.select(replace(users::name, "a", None::<&str>));
}
