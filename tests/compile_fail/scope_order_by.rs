//! mistake: a sort key of a table that is not joined
//! about: tables of a query
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.order_by((users::name.asc(), posts::id.desc()));
}
