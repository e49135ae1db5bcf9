//! mistake: `outer` in a query that is no subquery, loaded
//! about: subqueries
//! expect: `outer(..)` is used where no query is around this one
mod schema;

use querent::prelude::*;
use schema::{posts, users};

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<Vec<String>> {
    users::table
        .filter(users::id.eq(outer(posts::author_id)))
        .select(users::name)
        .load(conn)
}

fn main() {}
