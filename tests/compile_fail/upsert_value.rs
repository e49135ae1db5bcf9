//! mistake: `on_conflict` with the name of a column as a text
//! about: INSERT
//! expect: `on_conflict` takes the columns of a key, and this is none
mod schema;

use querent::prelude::*;
use schema::tags;

fn main() {
    let _ = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict("label")
        .do_nothing();
}
