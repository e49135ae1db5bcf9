//! mistake: LATERAL on SQLite
//! about: derived tables
//! expect: `querent::dialect::Sqlite` has no LATERAL join
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::{posts, users};

querent::alias!(latest = posts);

fn main() {
    let last = posts::table.filter(posts::author_id.eq(outer(users::id)));
    let _ = users::table
        .left_join(latest.of(last).lateral())
        .select(latest.title)
        .sql::<Sqlite>();
}
