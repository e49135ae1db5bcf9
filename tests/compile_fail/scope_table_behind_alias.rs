//! mistake: a column of the table where only its alias is joined
//! about: tables of a query
//! expect: table `users::table` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = mentors.select(users::name);
}
