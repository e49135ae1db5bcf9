//! mistake: `string_agg` over a window
//! expect: `over` belongs after an aggregate or a window function
mod schema;

use querent::aggregate::string_agg;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(string_agg(users::name, ",").over(window()));
}
