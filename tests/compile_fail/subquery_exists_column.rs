//! mistake: EXISTS of a column
//! about: subqueries
//! expect: this is not a query with rows
//! left: lines: the compiler lists every part between the statement and the mistake
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(exists(users::id));
}
