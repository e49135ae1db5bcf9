//! mistake: `load` of a write that returns nothing
//! about: running
//! expect: this statement returns no rows
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = update(users::table).set(users::name.to("Ada")).all_rows().load(conn)?;
    Ok(())
}
