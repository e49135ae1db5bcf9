//! mistake: UPDATE without new values
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::update(users::table).execute(conn)?;
    Ok(())
}
