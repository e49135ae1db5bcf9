//! mistake: `or` on a text
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.or(users::id.eq(1)));
}
