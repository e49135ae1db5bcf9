//! mistake: a column that does not exist
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(users::nmae);
}
