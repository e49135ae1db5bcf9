//! mistake: a value of a type that cannot be bound
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(std::time::Duration::ZERO.into_sql::<diesel::sql_types::Text>());
}
