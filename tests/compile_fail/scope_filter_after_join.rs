//! mistake: a condition on a table that is not joined, after a join
//! about: tables of a query
//! expect: table `tags::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = users::table.inner_join(users::posts).filter(tags::label.eq("red"));
}
