//! mistake: a text as an ISO 8601 text
//! expect: `querent::types::Text` is not a date or time type
mod schema;

use querent::prelude::*;
use querent::time;
use schema::users;

fn main() {
    let _ = users::table.select(time::iso(users::name));
}
