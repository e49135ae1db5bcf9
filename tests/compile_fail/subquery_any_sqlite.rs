//! mistake: ANY on SQLite
//! about: subqueries
//! expect: `querent::dialect::Sqlite` has no ANY and no ALL
//! left: lines: the compiler lists every part between the statement and the mistake
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
