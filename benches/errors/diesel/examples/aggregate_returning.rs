//! mistake: an aggregate beside a column in `returning`
mod schema;

use diesel::dsl::count_star;
use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<(i64, i64)> = diesel::delete(users::table).returning((users::id, count_star())).load(conn)?;
    Ok(())
}
