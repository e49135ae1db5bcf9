//! mistake: a column of another table among those in `set`
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = diesel::update(users::table).set((users::name.eq("Ada"), posts::title.eq("Notes")));
}
