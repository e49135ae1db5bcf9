//! mistake: NULL for a column that is NOT NULL
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = diesel::update(users::table).set(users::name.eq(None::<&str>));
}
