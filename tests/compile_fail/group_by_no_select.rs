//! mistake: groups without a select list
//! about: GROUP BY and HAVING
//! expect: this query joins or groups rows but does not say what to select
mod schema;

use querent::prelude::*;
use schema::users;

pub fn case(
    conn: &mut querent::driver::sqlite::SqliteConnection,
) -> querent::Result<Vec<users::Row>> {
    users::table.group_by(users::name).load(conn)
}

fn main() {}
