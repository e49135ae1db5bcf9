//! mistake: EXCEPT ALL on SQL Server
//! about: set operations
//! expect: `querent::dialect::MsSql` has no INTERSECT ALL and no EXCEPT ALL
mod schema;

use querent::dialect::MsSql;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .select(users::id)
        .except_all(posts::table.select(posts::author_id))
        .sql::<MsSql>();
}
