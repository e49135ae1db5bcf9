//! mistake: a text column that is to be greater than a number
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.filter(users::name.gt(5));
}
