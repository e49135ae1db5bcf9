//! mistake: EXISTS of a column
//! about: subqueries
//! expect: `Expr<Col<users::id, users::table>>` is not a query
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(exists(users::id));
}
