//! mistake: an aggregate as a new value
mod schema;

use diesel::dsl::max;
use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = diesel::update(users::table).set(users::mentor_id.eq(max(users::id))).execute(conn)?;
    Ok(())
}
