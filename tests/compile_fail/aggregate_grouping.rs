//! mistake: GROUPING without totals
//! expect: `grouping` belongs into a query grouped by `rollup`, `cube` or `grouping_sets`
mod schema;

use querent::aggregate::grouping;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(users::name)
        .select(grouping(users::name));
}
