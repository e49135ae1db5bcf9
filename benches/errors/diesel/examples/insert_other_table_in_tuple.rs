//! mistake: a column of another table in a new row
mod schema;

use diesel::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = diesel::insert_into(users::table).values((users::name.eq("Ada"), tags::label.eq("red")));
}
