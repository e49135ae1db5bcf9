//! mistake: `excluded` of a column that the row does not give
mod schema;

use diesel::prelude::*;
use diesel::upsert::excluded;
use schema::tags;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(tags::table)
        .values(tags::label.eq("a"))
        .on_conflict(tags::label)
        .do_update()
        .set(tags::color.eq(excluded(tags::color)))
        .execute(conn)?;
    Ok(())
}
