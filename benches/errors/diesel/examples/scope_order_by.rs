//! mistake: a sort key of a table that is not joined
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.order_by((users::name.asc(), posts::id.desc()));
}
