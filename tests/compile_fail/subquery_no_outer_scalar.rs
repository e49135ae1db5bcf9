//! mistake: a column of the query around a scalar subquery without `outer`
//! about: subqueries
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(scalar(
        posts::table
            .filter(posts::author_id.eq(users::id))
            .select(count()),
    ));
}
