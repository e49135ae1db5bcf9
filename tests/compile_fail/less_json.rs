//! mistake: an order of JSON documents
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::settings.lt(users::settings));
}
