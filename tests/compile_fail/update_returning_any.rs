//! mistake: UPDATE with RETURNING on a connection to any engine
//! about: dialects
//! expect: this statement does not run on every engine that this connection may lead to
mod schema;

use querent::driver::AnyConnection;
use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut AnyConnection) -> querent::Result<()> {
    let _ = update(users::table).set(users::name.to("Ada")).all_rows().returning(users::id).load(conn)?;
    Ok(())
}
