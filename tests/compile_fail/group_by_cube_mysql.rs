//! mistake: CUBE on MySQL
//! about: GROUP BY and HAVING
//! expect: `querent::dialect::MySql` has no CUBE and no GROUPING SETS
mod schema;

use querent::dialect::MySql;
use querent::prelude::*;
use querent::select::cube;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(cube(users::name))
        .select((users::name, count()))
        .sql::<MySql>();
}
