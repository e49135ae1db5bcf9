//! mistake: FULL JOIN on a connection to MariaDB
//! about: dialects
//! expect: `querent::dialect::MariaDb` has no FULL JOIN
mod schema;

use querent::dialect::MariaDb;
use querent::driver::mysql::MySqlConnection;
use querent::prelude::*;
use schema::users;

fn main() {}

pub fn case(conn: &mut MySqlConnection<MariaDb>) -> querent::Result<()> {
    let _ = users::table.full_join(users::posts).select(users::name).load(conn)?;
    Ok(())
}
