//! mistake: `on_conflict` with a column that is no unique key
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(users::table)
        .values(users::name.eq("Ada"))
        .on_conflict(users::name)
        .do_nothing()
        .execute(conn)?;
    Ok(())
}
