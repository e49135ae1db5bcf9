//! mistake: a returned column of another table
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = diesel::insert_into(users::table).values(users::name.eq("Ada")).returning(posts::id);
}
