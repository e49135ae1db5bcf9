//! mistake: a column in a SELECT without FROM
//! about: subqueries
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
//! left: token: the list is an argument of a function, whose whole call the compiler marks
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = querent::select(users::name);
}
