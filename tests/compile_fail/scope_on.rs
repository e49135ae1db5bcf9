//! mistake: a join condition on a table that is not joined yet
//! about: tables of a query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, tags, users};

fn main() {
    let _ = users::table.inner_join(tags::table.on(tags::label.eq(posts::title)));
}
