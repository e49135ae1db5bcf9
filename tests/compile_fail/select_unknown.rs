//! mistake: a selected column whose type is not known
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select((users::id, users::location));
}
