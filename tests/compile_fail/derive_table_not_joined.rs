//! mistake: a row struct of a table that is not joined
//! about: derive and attributes
//! expect: table `schema::posts::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

#[derive(querent::Row)]
#[row(table = posts)]
struct Post {
    title: String,
}

fn main() {
    let _ = users::table.select((users::name, row::<Post>()));
}
