//! mistake: conditions of an UPDATE without new values, which is run
//! about: UPDATE and DELETE
//! expect: this UPDATE does not say what to set
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut querent::driver::sqlite::SqliteConnection) -> querent::Result<()> {
    let _ = update(users::table).filter(users::id.eq(1)).execute(conn)?;
    Ok(())
}
