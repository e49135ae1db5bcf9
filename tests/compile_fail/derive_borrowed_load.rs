//! mistake: rows that borrow, loaded
//! about: derive and attributes
//! expect: `Person<'_>` borrows from the row, so it cannot be collected
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct Person<'r> {
    name: &'r str,
}

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = users::table.select_as::<Person<'_>>().load(conn)?;
    Ok(())
}
