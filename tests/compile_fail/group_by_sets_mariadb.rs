//! mistake: GROUPING SETS on MariaDB
//! about: GROUP BY and HAVING
//! expect: `querent::dialect::MariaDb` has no CUBE and no GROUPING SETS
mod schema;

use querent::dialect::MariaDb;
use querent::prelude::*;
use querent::select::grouping_sets;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(grouping_sets((users::name, ())))
        .select((users::name, count()))
        .sql::<MariaDb>();
}
