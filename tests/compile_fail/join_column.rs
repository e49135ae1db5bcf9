//! mistake: a column instead of a table in a join
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.left_join(posts::author_id);
}
