//! mistake: a rule over a table that the query lacks
//! about: composed queries
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(posts::table.rule(posts::rating.gt(4.0)));
}
