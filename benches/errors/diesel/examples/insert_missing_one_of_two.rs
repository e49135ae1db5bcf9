//! mistake: a new row with one of the two columns that it needs
mod schema;

use diesel::prelude::*;
use schema::posts;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::insert_into(posts::table).values((posts::author_id.eq(1), posts::rating.eq(4.5))).execute(conn)?;
    Ok(())
}
