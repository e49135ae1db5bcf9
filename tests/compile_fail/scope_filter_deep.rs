//! mistake: a condition on a table that is not joined, deep inside
//! about: tables of a query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(users::id.gt(1).and(users::name.eq("Ada").or(lower(posts::title).eq("x"))));
}
