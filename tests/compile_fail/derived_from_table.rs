//! mistake: `from` of a table
//! about: derived tables
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = from(users::table);
}
