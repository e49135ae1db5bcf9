//! mistake: a column in a SELECT without FROM
//! about: subqueries
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
//! left: lines: the compiler shows where the bound is stated
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = querent::select(users::name);
}
