//! mistake: an aggregate in a filter
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(count().gt(1));
}
