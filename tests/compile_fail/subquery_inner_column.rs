//! mistake: a column of a subquery outside of it
//! about: subqueries
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .filter(users::id.is_in(posts::table.select(posts::author_id)))
        .select(posts::title);
}
