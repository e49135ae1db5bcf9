//! mistake: the name of a column as a GROUP BY key
//! about: GROUP BY and HAVING
//! expect: only columns and named expressions can be GROUP BY keys
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.group_by("name");
}
