//! mistake: `execute` of a write that returns rows
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::delete(users::table).returning(users::id).execute(conn)?;
    Ok(())
}
