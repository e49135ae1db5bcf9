//! mistake: NULL for a column of a new row that is NOT NULL
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = diesel::insert_into(users::table).values(users::name.eq(None::<&str>));
}
