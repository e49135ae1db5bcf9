//! mistake: a text column compared with a number column
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.eq(users::id));
}
