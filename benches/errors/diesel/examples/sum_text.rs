//! mistake: `sum` of texts
mod schema;

use diesel::dsl::sum;
use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.select(sum(users::name));
}
