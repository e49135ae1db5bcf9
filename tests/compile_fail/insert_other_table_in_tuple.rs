//! mistake: a column of another table in a new row
//! about: INSERT
//! expect: a column of `tags::table` cannot be written in a statement on `users::table`
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = insert_into(users::table).values((users::name.to("Ada"), tags::label.to("red")));
}
