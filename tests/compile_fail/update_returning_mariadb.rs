//! mistake: UPDATE with RETURNING on a connection to MariaDB
//! about: dialects
//! expect: `querent::dialect::MariaDb` has no UPDATE … RETURNING
mod schema;

use querent::dialect::MariaDb;
use querent::driver::mysql::MySqlConnection;
use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut MySqlConnection<MariaDb>) -> querent::Result<()> {
    let _ = update(users::table).set(users::name.to("Ada")).all_rows().returning(users::id).load(conn)?;
    Ok(())
}
