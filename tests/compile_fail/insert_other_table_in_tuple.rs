//! mistake: a column of another table in a new row
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = insert_into(users::table).values((users::name.to("Ada"), tags::label.to("red")));
}
