//! mistake: a whole row of a LEFT JOIN without its `Option`
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let posts: Vec<(i64, i64, String, Option<f64>)> = users::table.left_join(posts::table).select(posts::all_columns).load(conn)?;
    Ok(())
}
