//! mistake: UPDATE without a filter, run for its rows
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = diesel::update(users::table).set(users::name.eq("Ada")).returning(users::id).load(conn)?;
    Ok(())
}
