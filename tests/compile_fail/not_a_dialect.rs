//! mistake: a type that is no dialect
//! about: dialects
//! expect: `SqliteConnection` is not a dialect
mod schema;

use querent::driver::sqlite::SqliteConnection;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.sql::<SqliteConnection>();
}
