//! mistake: DISTINCT in MAX
//! expect: `distinct` belongs after `count_of`, `sum` or `avg`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(max(users::id).distinct());
}
