//! mistake: INTERSECT ALL on SQLite
//! about: set operations
//! expect: `querent::dialect::Sqlite` has no INTERSECT ALL and no EXCEPT ALL
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::id)
        .intersect_all(posts::table.select(posts::author_id))
        .sql::<Sqlite>();
}
