//! mistake: `excluded` in an UPDATE
mod schema;

use diesel::prelude::*;
use diesel::upsert::excluded;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::update(users::table)
        .set(users::name.eq(excluded(users::name)))
        .filter(users::id.eq(1))
        .execute(conn)?;
    Ok(())
}
