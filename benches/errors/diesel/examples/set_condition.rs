//! mistake: a condition in `set`
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = diesel::update(users::table).set(users::name.gt("Ada"));
}
