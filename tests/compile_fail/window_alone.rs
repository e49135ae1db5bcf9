//! mistake: a window function without a window
//! expect: a window function needs a window
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select((users::id, row_number()));
}
