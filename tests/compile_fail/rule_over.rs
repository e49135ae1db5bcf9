//! mistake: a function over queries of a table that the query lacks
//! about: composed queries
//! expect: this query does not have the table `schema::posts::table` in its FROM or JOIN clauses
mod schema;

use querent::Over;
use querent::prelude::*;
use schema::{posts, users};

fn only_rated<Q: Over<posts::table>>(query: Q) -> Q {
    query
}

fn main() {
    let _ = only_rated(users::table.query());
}
