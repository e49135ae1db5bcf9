//! mistake: a struct that is no row struct
mod schema;

use diesel::prelude::*;
use schema::users;

struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
