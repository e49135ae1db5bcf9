//! mistake: a value from another table in `do_update`
mod schema;

use diesel::prelude::*;
use schema::{posts, tags};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(tags::table)
        .values(tags::label.eq("a"))
        .on_conflict(tags::label)
        .do_update()
        .set(tags::color.eq(posts::title.nullable()))
        .execute(conn)?;
    Ok(())
}
