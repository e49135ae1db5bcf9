//! mistake: a window over a table that is not in the query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(count().over(window().partition_by(posts::id)));
}
