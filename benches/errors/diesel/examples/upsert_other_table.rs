//! mistake: `on_conflict` with the key of another table
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(users::table)
        .values(users::name.eq("Ada"))
        .on_conflict(posts::id)
        .do_nothing()
        .execute(conn)?;
    Ok(())
}
