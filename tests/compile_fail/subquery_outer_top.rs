//! mistake: `outer` in a query that is no subquery, spelled
//! about: subqueries
//! expect: `outer(..)` is used where no query is around this one
mod schema;

use querent::dialect::Postgres;
use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table
        .filter(users::id.eq(outer(posts::author_id)))
        .select(users::name)
        .sql::<Postgres>();
}
