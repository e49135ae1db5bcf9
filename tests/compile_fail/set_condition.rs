//! mistake: a condition in `set`
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = update(users::table).set(users::name.eq("Ada"));
}
