//! mistake: `not` of a number
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(not(users::id));
}
