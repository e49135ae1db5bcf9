//! mistake: a row struct without field names
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct Person(i64, String);

fn main() {
    let _ = users::table.select(Person::as_select());
}
