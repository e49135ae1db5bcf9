//! mistake: an aggregate as a sort key
mod schema;

use diesel::dsl::count_star;
use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.order_by(count_star().desc()).select(users::name);
}
