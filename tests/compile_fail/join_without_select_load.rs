//! mistake: a query with a join that is loaded without saying what it selects
//! expect: this query joins tables but does not say what to select
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = users::table.left_join(users::posts).load(conn)?;
    Ok(())
}
