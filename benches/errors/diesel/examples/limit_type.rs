//! mistake: a limit that is not an integer
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.limit(1.5);
}
