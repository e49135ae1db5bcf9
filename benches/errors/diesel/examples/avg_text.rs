//! mistake: `avg` of texts
mod schema;

use diesel::dsl::avg;
use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(avg(users::name));
}
