//! mistake: a condition on a table that is not joined
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.filter(posts::title.eq("Notes")).select(users::id).load(conn)?;
    Ok(())
}
