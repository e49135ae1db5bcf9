//! mistake: EXISTS of a column
//! about: subqueries
//! expect: this is not a query with rows
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(exists(users::id));
}
