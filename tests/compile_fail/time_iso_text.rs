//! mistake: a text as an ISO 8601 text
//! expect: `querent::types::Text` is not a date or time type
//! left: lines: the compiler shows where the bound is stated
mod schema;

use querent::prelude::*;
use querent::time;
use schema::users;

fn main() {
    let _ = time::iso(users::name);
}
