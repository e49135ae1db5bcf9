//! mistake: a column of a LEFT JOIN without its `Option`
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let titles: Vec<String> = users::table.left_join(posts::table).select(posts::title).load(conn)?;
    Ok(())
}
