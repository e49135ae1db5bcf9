//! mistake: a lateral derived table with a column of a table that is not before it
//! about: derived tables
//! expect: table `places::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{places, posts, users};

querent::alias!(latest = posts);

fn main() {
    let last = posts::table.filter(posts::author_id.eq(outer(places::id)));
    let _ = users::table.inner_join(latest.of(last).lateral());
}
