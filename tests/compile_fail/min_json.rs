//! mistake: the least of JSON documents
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(min(users::settings));
}
