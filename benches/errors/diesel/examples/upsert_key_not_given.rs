//! mistake: `on_conflict` with a key that the row does not give
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(users::table)
        .values(users::name.eq("Ada"))
        .on_conflict(users::id)
        .do_nothing()
        .execute(conn)?;
    Ok(())
}
