//! mistake: a query with a join that is loaded without saying what it selects
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = users::table.left_join(users::posts).load(conn)?;
    Ok(())
}
