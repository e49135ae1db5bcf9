//! mistake: `is_in` with an `Option` among the elements
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.filter(users::nickname.eq_any([Some("Countess"), None])).select(users::id).load(conn)?;
    Ok(())
}
