//! mistake: a key that does not exist, of a struct
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(tabel_name = users)]
struct Person {
    id: i64,
}

fn main() {
    let _ = users::table.select(Person::as_select());
}
