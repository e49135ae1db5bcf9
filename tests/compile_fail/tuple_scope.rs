//! mistake: a tuple with a column of a table that is not in the query
//! about: row values
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::expr::tuple;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(tuple((users::id, posts::title)).eq((1, "Notes")));
}
