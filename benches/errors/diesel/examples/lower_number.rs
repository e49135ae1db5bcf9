//! mistake: `lower` of a number
mod schema;

use diesel::prelude::*;
use schema::users;

diesel::define_sql_function!(fn lower(text: diesel::sql_types::Text) -> diesel::sql_types::Text);

fn main() {
    let _ = users::table.select(lower(users::id));
}
