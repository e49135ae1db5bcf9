//! mistake: an aggregate of a window function
//! expect: a window function cannot be inside another one or inside an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(max(count().over(window())));
}
