//! mistake: a filter that is a number
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::mentor_id);
}
