//! mistake: HAVING on a query without GROUP BY
//! about: GROUP BY and HAVING
//! expect: `having` needs a `group_by` before it
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::id.gt(1)).having(count().gt(1));
}
