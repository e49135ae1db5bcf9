//! mistake: a relation that starts from a table that is not in the query
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{tags, users};

fn main() {
    let _ = tags::table.inner_join(users::posts);
}
