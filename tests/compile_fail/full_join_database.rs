//! mistake: FULL JOIN on a connection of a `Database`
//! about: dialects
//! expect: this statement does not run on every engine that this connection may lead to
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(db: &querent::Database) -> querent::Result<()> {
    let _ = users::table.full_join(users::posts).select(users::name).load(&mut db.get()?)?;
    Ok(())
}
