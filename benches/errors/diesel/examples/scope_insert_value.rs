//! mistake: a value of a new row computed from a column
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::insert_into(users::table).values(users::nickname.eq(users::nickname)).execute(conn)?;
    Ok(())
}
