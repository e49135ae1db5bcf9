//! mistake: GROUPING on MariaDB
//! expect: `querent::dialect::MariaDb` has no GROUPING function
mod schema;

use querent::aggregate::grouping;
use querent::dialect::MariaDb;
use querent::prelude::*;
use querent::select::rollup;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(rollup(users::id))
        .select(grouping(users::id))
        .sql::<MariaDb>();
}
