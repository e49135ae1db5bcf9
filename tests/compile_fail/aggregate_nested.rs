//! mistake: an aggregate of an aggregate
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(max(count_of(users::id)));
}
