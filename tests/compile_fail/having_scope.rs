//! mistake: HAVING with an aggregate over a table that is not in the query
//! about: GROUP BY and HAVING
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .group_by(users::name)
        .having(max(posts::id).gt(1));
}
