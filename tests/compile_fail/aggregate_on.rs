//! mistake: an aggregate in a join condition
//! about: aggregates
//! expect: an aggregate cannot be used in WHERE, ON or SET
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.inner_join(posts::table.on(posts::author_id.eq(max(users::id))));
}
