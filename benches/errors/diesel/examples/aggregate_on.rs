//! mistake: an aggregate in a join condition
mod schema;

use diesel::dsl::max;
use diesel::prelude::*;
use schema::{posts, users};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<String> = users::table.inner_join(posts::table.on(posts::author_id.nullable().eq(max(users::id)))).select(users::name).load(conn)?;
    Ok(())
}
