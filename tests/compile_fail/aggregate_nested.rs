//! mistake: an aggregate of an aggregate
//! about: aggregates
//! expect: an aggregate cannot be the argument of another aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(max(count_of(users::id)));
}
