//! mistake: a table in the condition of `do_update` that is not there
//! about: INSERT
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, tags};

fn main() {
    let update = insert_into(tags::table)
        .values(tags::label.to("a"))
        .on_conflict(tags::label)
        .do_update(tags::color.to("b"));
    let _ = update.filter(posts::id.eq(1));
}
