//! mistake: a filter that is a `bool`
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(true);
}
