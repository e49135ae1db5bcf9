//! mistake: a negative limit
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.select(users::id).limit(-1).load(conn)?;
    Ok(())
}
