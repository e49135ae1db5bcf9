//! mistake: a row struct with a column that is no GROUP BY key
//! about: GROUP BY and HAVING
//! expect: column `users::name` is neither a GROUP BY key nor inside an aggregate
mod schema;

use querent::prelude::*;
use schema::users;

#[derive(querent::Row)]
#[row(table = users)]
struct User {
    mentor_id: Option<i64>,
    name: String,
}

fn main() {
    let _ = users::table
        .group_by(users::mentor_id)
        .select(row::<User>());
}
