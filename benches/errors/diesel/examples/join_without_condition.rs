//! mistake: a table joined without a condition
mod schema;

use diesel::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = users::table.left_join(tags::table);
}
