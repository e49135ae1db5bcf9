//! mistake: `is_in` with a query of another type
//! about: subqueries
//! expect: ?
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(users::id.is_in(posts::table.select(posts::title)));
}
