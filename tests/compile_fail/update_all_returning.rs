//! mistake: UPDATE without a filter, run for its rows
//! about: UPDATE and DELETE
//! expect: this statement would change every row of its table
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = update(users::table).set(users::name.to("Ada")).returning(users::id).load(conn)?;
    Ok(())
}
