//! mistake: a text instead of a row
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = diesel::insert_into(users::table).values("Ada");
}
