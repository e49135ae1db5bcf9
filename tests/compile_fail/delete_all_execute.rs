//! mistake: DELETE without a filter, run
//! about: UPDATE and DELETE
//! expect: this statement would change every row of its table
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = delete_from(users::table).execute(conn)?;
    Ok(())
}
