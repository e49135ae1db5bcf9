//! mistake: a field that is no column
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(table_name = users, check_for_backend(diesel::sqlite::Sqlite))]
struct Person {
    id: i64,
    nmae: String,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
