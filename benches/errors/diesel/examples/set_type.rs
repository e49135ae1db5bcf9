//! mistake: a number for a text column
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = diesel::update(users::table).set(users::name.eq(5));
}
