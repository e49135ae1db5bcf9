//! mistake: a column that does not exist
//! expect: ?
//! rustc: it suggests the nearest name
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::nmae);
}
