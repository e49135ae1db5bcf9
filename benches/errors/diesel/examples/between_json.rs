//! mistake: `between` on JSON
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.filter(users::settings.between(users::settings, users::settings)).select(users::id).load(conn)?;
    Ok(())
}
