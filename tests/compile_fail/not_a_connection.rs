//! mistake: a `Database` where a connection is needed
//! about: running
//! expect: `Database` is not a connection
mod schema;

use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(db: &mut querent::Database) -> querent::Result<()> {
    let _ = users::table.load(db)?;
    Ok(())
}
