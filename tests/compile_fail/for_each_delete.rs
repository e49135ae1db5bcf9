//! mistake: `for_each` of a DELETE that returns nothing
//! about: running
//! expect: this statement returns no rows
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = delete_from(users::table).all_rows().for_each(conn, |_| ())?;
    Ok(())
}
