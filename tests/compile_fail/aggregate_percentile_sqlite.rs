//! mistake: a percentile on SQLite
//! expect: `querent::dialect::Sqlite` has no MODE and no percentiles
mod schema;

use querent::aggregate::percentile_cont;
use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table
        .select(percentile_cont(0.5, users::id))
        .sql::<Sqlite>();
}
