//! mistake: a filter that is a `bool`
//! about: conditions
//! expect: `bool` is not a condition
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(true);
}
