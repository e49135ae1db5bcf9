//! mistake: `execute` of a write that returns rows
//! about: running
//! expect: this statement cannot be run with `execute`
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = delete_from(users::table).all_rows().returning(users::id).execute(conn)?;
    Ok(())
}
