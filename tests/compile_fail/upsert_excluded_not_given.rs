//! mistake: `excluded` of a column that the row does not give
//! about: INSERT
//! expect: no row with `color` is inserted here, so there is no `excluded(..)` of it
mod schema;

use querent::prelude::*;
use schema::tags;

fn main() {
    let _ = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(tags::color.to(excluded(tags::color)));
}
