//! mistake: `and` with a text
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.eq(1).and(users::name));
}
