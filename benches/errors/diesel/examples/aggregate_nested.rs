//! mistake: an aggregate of an aggregate
mod schema;

use diesel::dsl::{count, max};
use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<Option<i64>> = users::table.select(max(count(users::id))).load(conn)?;
    Ok(())
}
