//! mistake: `like` with a number as its pattern
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.like(5));
}
