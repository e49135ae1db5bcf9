//! mistake: `execute` of a query
//! about: running
//! expect: this statement cannot be run with `execute`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = users::table.select(users::id).execute(conn)?;
    Ok(())
}
