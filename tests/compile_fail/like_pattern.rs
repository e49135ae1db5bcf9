//! mistake: `like` with a number as its pattern
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.like(5));
}
