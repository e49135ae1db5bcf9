//! mistake: a column of a table that is not in the query, in SQL that is written out
//! about: SQL written out
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select(querent::sql!(Text, "LOWER({})", posts::title));
}
