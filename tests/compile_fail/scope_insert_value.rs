//! mistake: a value of a new row computed from a column
//! about: tables of a query
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = insert_into(users::table).values(users::name.to(users::nickname));
}
