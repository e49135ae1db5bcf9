//! mistake: a row of another table
//! about: INSERT
//! expect: a column of `tags::table` cannot be written in a statement on `users::table`
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = insert_into(users::table).values(tags::New { label: "red", color: None });
}
