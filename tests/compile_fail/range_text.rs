//! mistake: a text as a range
//! expect: `querent::types::Text` is not a range type
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(querent::range::is_empty(users::name));
}
