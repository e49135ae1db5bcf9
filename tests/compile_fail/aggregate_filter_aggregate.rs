//! mistake: an aggregate in the condition of an aggregate
//! expect: an aggregate cannot be the argument of another aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(count().filter(count().gt(1)));
}
