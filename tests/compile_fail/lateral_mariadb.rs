//! mistake: LATERAL on MariaDB
//! about: derived tables
//! expect: `querent::dialect::MariaDb` has no LATERAL join
mod schema;

use querent::dialect::MariaDb;
use querent::prelude::*;
use schema::{posts, users};

querent::alias!(latest = posts);

fn main() {
    let last = posts::table.filter(posts::author_id.eq(outer(users::id)));
    let _ = users::table
        .inner_join(latest.of(last).lateral())
        .select(latest.title)
        .sql::<MariaDb>();
}
