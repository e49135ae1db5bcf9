//! mistake: a column compared with `None`
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _: Vec<i64> = users::table.filter(users::nickname.eq(None::<&str>)).select(users::id).load(conn)?;
    Ok(())
}
