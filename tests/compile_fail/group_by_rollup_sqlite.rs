//! mistake: ROLLUP on SQLite
//! about: GROUP BY and HAVING
//! expect: `querent::dialect::Sqlite` has no ROLLUP
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use querent::select::rollup;
use schema::users;

fn main() {
    let _ = users::table
        .group_by(rollup(users::name))
        .select((users::name, count()))
        .sql::<Sqlite>();
}
