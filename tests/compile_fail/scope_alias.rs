//! mistake: a column of an alias that is not joined
//! about: tables of a query
//! expect: table `mentors` is not in this query's FROM or JOIN clauses
mod schema;

use querent::prelude::*;
use schema::users;

querent::alias!(mentors = users);

fn main() {
    let _ = users::table.select((users::name, mentors.name));
}
