//! mistake: TABLESAMPLE on SQLite
//! about: dialects
//! expect: `querent::dialect::Sqlite` has no TABLESAMPLE
mod schema;

use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = from(users::table.sample::<5>()).select(users::name).sql::<Sqlite>();
}
