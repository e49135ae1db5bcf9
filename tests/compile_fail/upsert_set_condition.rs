//! mistake: a condition in `do_update`
//! about: INSERT
//! expect: `set` and `do_update` take assignments, and this is none
mod schema;

use querent::prelude::*;
use schema::tags;

fn main() {
    let _ = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(tags::color.eq("b"));
}
