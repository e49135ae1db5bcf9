//! mistake: a row struct that does not name its table
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
struct Person {
    id: i64,
    name: String,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
