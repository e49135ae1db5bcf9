//! mistake: DISTINCT over a window
//! expect: this aggregate cannot be a window function
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(count_of(users::name).distinct().over(window()));
}
