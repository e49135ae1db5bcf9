//! mistake: a row of another table
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = insert_into(users::table).values(tags::New { label: "red", color: None });
}
