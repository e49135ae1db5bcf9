//! mistake: FULL JOIN on a connection to any engine
//! about: dialects
//! expect: this statement does not run on every engine that this connection may lead to
mod schema;

use querent::driver::AnyConnection;
use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut AnyConnection) -> querent::Result<()> {
    let _ = users::table.full_join(users::posts).select(users::name).load(conn)?;
    Ok(())
}
