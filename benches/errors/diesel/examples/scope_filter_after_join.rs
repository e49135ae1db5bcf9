//! mistake: a condition on a table that is not joined, after a join
mod schema;

use diesel::prelude::*;
use schema::{posts, tags, users};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.inner_join(posts::table).filter(tags::label.eq("red")).select(users::id).load(conn)?;
    Ok(())
}
