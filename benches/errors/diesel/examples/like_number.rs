//! mistake: `like` on a number
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.like("1%"));
}
