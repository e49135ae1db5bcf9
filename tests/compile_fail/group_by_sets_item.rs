//! mistake: a grouping set that is a text
//! about: GROUP BY and HAVING
//! expect: only columns and named expressions can be GROUP BY keys
mod schema;

use querent::prelude::*;
use querent::select::grouping_sets;
use schema::users;

fn main() {
    let _ = users::table.group_by(grouping_sets((users::name, "id")));
}
