//! mistake: an array on SQLite
//! expect: `querent::dialect::Sqlite` has no arrays
mod schema;

use querent::array::{array, length};
use querent::dialect::Sqlite;
use querent::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(length(array(users::name))).sql::<Sqlite>();
}
