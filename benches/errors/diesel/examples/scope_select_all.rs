//! mistake: a whole row of a table that is not joined
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select((users::name, posts::all_columns));
}
