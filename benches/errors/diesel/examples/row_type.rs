//! mistake: rows read into another tuple
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let rows: Vec<(i64, i64)> = users::table.select((users::id, users::name)).load(conn)?;
    Ok(())
}
