//! mistake: `excluded` of a column of another table
mod schema;

use diesel::prelude::*;
use diesel::upsert::excluded;
use schema::{posts, tags};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(tags::table)
        .values(tags::label.eq("a"))
        .on_conflict(tags::label)
        .do_update()
        .set(tags::label.eq(excluded(posts::title)))
        .execute(conn)?;
    Ok(())
}
