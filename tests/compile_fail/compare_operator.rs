//! mistake: `==` instead of `eq`
//! expect: ?
//! rustc: 
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name == "Ada");
}
