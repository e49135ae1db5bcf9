//! mistake: a relation to a table that is in the query already
mod schema;

use diesel::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.inner_join(posts::table).inner_join(posts::table);
}
