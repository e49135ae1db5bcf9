//! mistake: `==` instead of `eq`
//! expect: ?
//! rustc: an operator cannot have words of its own
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name == "Ada");
}
