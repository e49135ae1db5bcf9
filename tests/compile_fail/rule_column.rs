//! mistake: a rule with a column of another table
//! about: composed queries
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = posts::table.rule(users::id.eq(1));
}
