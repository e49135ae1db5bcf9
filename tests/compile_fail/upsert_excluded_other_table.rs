//! mistake: `excluded` of a column of another table
//! about: INSERT
//! expect: no row with `title` is inserted here, so there is no `excluded(..)` of it
mod schema;

use querent::prelude::*;
use schema::{posts, tags};

fn main() {
    let _ = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(tags::color.to(excluded(posts::title)));
}
