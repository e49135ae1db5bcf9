//! mistake: a type that is no dialect
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = diesel::debug_query::<SqliteConnection, _>(&users::table).to_string();
}
