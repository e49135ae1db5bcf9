//! mistake: a value from another table in `do_update`
//! about: INSERT
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, tags};

fn main() {
    let _ = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(tags::color.to(posts::title));
}
