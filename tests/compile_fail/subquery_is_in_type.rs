//! mistake: `is_in` with a query of another type
//! about: subqueries
//! expect: this is neither a list of `BigInt` values nor a query of one such column
mod schema;

use querent::prelude::*;
use schema::{posts, users};

fn main() {
    let _ = users::table.filter(users::id.is_in(posts::table.select(posts::title)));
}
