//! mistake: a window function in a filter
//! expect: a window function cannot be used in WHERE, ON, SET, GROUP BY or HAVING
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(row_number().over(window().order_by(users::id)).le(3));
}
