//! mistake: a row of defaults for a table that needs a value
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::insert_into(users::table).default_values().execute(conn)?;
    Ok(())
}
