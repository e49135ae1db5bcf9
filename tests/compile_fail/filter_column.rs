//! mistake: a filter that is a number
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::mentor_id);
}
