//! mistake: an order of JSON documents
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.filter(users::settings.lt(users::settings)).select(users::id).load(conn)?;
    Ok(())
}
