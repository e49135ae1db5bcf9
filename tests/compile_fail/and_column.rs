//! mistake: `and` with a text
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.eq(1).and(users::name));
}
