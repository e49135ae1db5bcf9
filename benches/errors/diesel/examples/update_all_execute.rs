//! mistake: UPDATE without a filter, run
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::update(users::table).set(users::name.eq("Ada")).execute(conn)?;
    Ok(())
}
