//! mistake: a column of another table in `do_update`
//! about: INSERT
//! expect: a column of `schema::posts::table` cannot be written in a statement on `tags::table`
mod schema;

use querent::prelude::*;
use schema::{posts, tags};

fn main() {
    let _ = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(posts::title.to("b"));
}
