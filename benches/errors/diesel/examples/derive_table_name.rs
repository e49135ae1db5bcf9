//! mistake: a row struct of a table that does not exist
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(table_name = user)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
