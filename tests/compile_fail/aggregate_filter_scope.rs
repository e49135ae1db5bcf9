//! mistake: a condition over a table that is not in the query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(count().filter(posts::id.gt(1)));
}
