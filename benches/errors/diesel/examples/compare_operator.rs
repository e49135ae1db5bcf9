//! mistake: `==` instead of `eq`
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name == "Ada");
}
