//! mistake: rows that borrow, loaded
mod schema;

use diesel::prelude::*;
use schema::users;

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct Person<'r> {
    name: &'r str,
}

fn main() {}

pub fn case(conn: &mut SqliteConnection) -> QueryResult<()> {
    let _ = users::table.select(Person::as_select()).load(conn)?;
    Ok(())
}
