//! mistake: DELETE without a filter, run
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::delete(users::table).execute(conn)?;
    Ok(())
}
