//! mistake: DELETE without a filter, run for its rows
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = diesel::delete(users::table).returning(users::id).load(conn)?;
    Ok(())
}
