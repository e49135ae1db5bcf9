//! mistake: `load` of an INSERT that returns nothing
//! about: running
//! expect: this statement returns no rows
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = insert_into(users::table).values(users::name.to("Ada")).load(conn)?;
    Ok(())
}
