//! mistake: a key that does not exist, of a field
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(table_name = users, check_for_backend(diesel::sqlite::Sqlite))]
struct Person {
    #[diesel(name = id)]
    number: i64,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
