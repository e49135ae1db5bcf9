//! mistake: a DELETE inside the WITH of a subquery
//! about: WITH
//! expect: this is not a query with rows
mod schema;

use querent::prelude::*;
use schema::{posts, users};

querent::shape! { mod removed { id: BigInt } }

fn main() {
    let remove = delete_from(posts::table).filter(posts::id.eq(1)).returning(posts::id);
    let query = with(removed::table.of_write(remove)).query(removed::table);
    let _ = users::table.filter(exists(query));
}
