//! mistake: a field of a type that its column cannot be read into
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(table_name = users, check_for_backend(diesel::sqlite::Sqlite))]
struct Person {
    id: String,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
