//! mistake: ANY on SQLite
//! about: subqueries
//! expect: `querent::dialect::Sqlite` has no ANY and no ALL
mod schema;

use querent::dialect::Sqlite;
use querent::expr::any;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .filter(users::id.eq(any(posts::table.select(posts::author_id))))
        .sql::<Sqlite>();
}
