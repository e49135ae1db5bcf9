//! mistake: a condition on a column
//! expect: `filter` belongs after an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::id.filter(users::name.eq("Ada")));
}
