//! mistake: `outer` of a table that the query around does not have
//! about: subqueries
//! expect: table `places::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{places, posts, users};

fn main() {
    let users = posts::table.filter(posts::author_id.eq(outer(places::id)));
    let _ = users::table.filter(exists(users));
}
