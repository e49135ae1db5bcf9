//! mistake: `on_conflict` with the name of a column as a text
mod schema;

use diesel::prelude::*;
use schema::tags;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(tags::table)
        .values(tags::label.eq("a"))
        .on_conflict("label")
        .do_nothing()
        .execute(conn)?;
    Ok(())
}
