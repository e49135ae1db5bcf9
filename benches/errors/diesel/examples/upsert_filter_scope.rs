//! mistake: a table in the condition of `do_update` that is not there
mod schema;

use diesel::prelude::*;
use diesel::query_dsl::methods::FilterDsl;
use schema::{posts, tags};

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(tags::table)
        .values(tags::label.eq("a"))
        .on_conflict(tags::label)
        .do_update()
        .set(tags::color.eq("b"))
        .filter(posts::id.eq(1))
        .execute(conn)?;
    Ok(())
}
