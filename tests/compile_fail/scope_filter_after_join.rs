//! mistake: a condition on a table that is not joined, after a join
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = users::table.inner_join(users::posts).filter(tags::label.eq("red"));
}
