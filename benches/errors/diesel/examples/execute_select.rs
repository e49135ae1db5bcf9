//! mistake: `execute` of a query
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = users::table.select(users::id).execute(conn)?;
    Ok(())
}
