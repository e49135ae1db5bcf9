//! mistake: a filter that is a `bool`
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(true);
}
