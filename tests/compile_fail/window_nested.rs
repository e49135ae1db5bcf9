//! mistake: a window function in the order of another one
//! expect: a window function cannot be inside another one or inside an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(row_number().over(window().order_by(count().over(window()))));
}
