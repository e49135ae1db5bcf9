//! mistake: a query with a join that is loaded without saying what it selects
//! about: joins
//! expect: this query joins or groups rows but does not say what to select
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = users::table.left_join(users::posts).load(conn)?;
    Ok(())
}
