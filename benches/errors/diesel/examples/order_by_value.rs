//! mistake: a Rust value as a sort key
mod schema;

use diesel::prelude::*;
use schema::users;

fn main() {
    let _ = users::table.order_by("name");
}
