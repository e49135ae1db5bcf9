//! mistake: a field that is no `Option` for a column that can be NULL
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(table_name = users, check_for_backend(diesel::sqlite::Sqlite))]
struct Person {
    name: String,
    nickname: String,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
