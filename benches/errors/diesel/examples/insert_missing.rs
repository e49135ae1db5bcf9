//! mistake: a new row without a column that it needs
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::insert_into(users::table).values(users::nickname.eq("Countess")).execute(conn)?;
    Ok(())
}
