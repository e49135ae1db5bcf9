//! mistake: ALL on SQLite
//! about: subqueries
//! expect: `querent::dialect::Sqlite` has no ANY and no ALL
mod schema;

use querent::dialect::Sqlite;
use querent::expr::all;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .filter(users::id.gt(all(posts::table.select(posts::author_id))))
        .sql::<Sqlite>();
}
