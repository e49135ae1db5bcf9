//! shows: aggregates alone in a select list
#[path = "../schema/mod.rs"]
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.select((count(), max(length(users::name)), sum(users::id) + 1));
    let _ = posts::table.filter(posts::rating.is_not_null()).select(avg(posts::rating));
}
