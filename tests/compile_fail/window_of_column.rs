//! mistake: a column over a window
//! expect: `over` belongs after an aggregate or a window function
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::id.over(window()));
}
