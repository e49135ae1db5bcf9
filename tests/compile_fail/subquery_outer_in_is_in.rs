//! mistake: `outer` of a table that is nowhere in `is_in`
//! about: subqueries
//! expect: table `places::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{places, posts, users};

fn main() {
    let ids = posts::table
        .filter(posts::id.eq(outer(places::id)))
        .select(posts::author_id);
    let _ = users::table.filter(users::id.is_in(ids));
}
